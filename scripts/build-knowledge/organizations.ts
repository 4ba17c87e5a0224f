import type { PackRow } from "../../src/annotate/linking/index.js";

/**
 * International organisations in one sentence each, written for Parallax (CC0). A row is: id, name, other names, sentence.
 * An id of the pack's own ("org:…") stands where the Wikidata identifier was not certain.
 */
const ROWS: ReadonlyArray<readonly [id: string, name: string, aliases: string, sentence: string]> = [
  [
    "Q1065",
    "United Nations",
    "UN|U.N.|United Nations Organization",
    "The United Nations is an intergovernmental organisation of 193 member states, founded in 1945 and based in New York.",
  ],
  [
    "Q37470",
    "United Nations Security Council",
    "UN Security Council|U.N. Security Council",
    "The United Nations Security Council is the UN body of 15 members, five of them permanent, that can pass binding resolutions on peace and security.",
  ],
  [
    "Q47423",
    "United Nations General Assembly",
    "UN General Assembly|U.N. General Assembly",
    "The United Nations General Assembly is the UN body in which every member state has one vote.",
  ],
  [
    "Q458",
    "European Union",
    "EU|E.U.",
    "The European Union is a political and economic union of European states with its main institutions in Brussels, Luxembourg and Strasbourg.",
  ],
  [
    "Q8880",
    "European Commission",
    "EU Commission",
    "The European Commission is the executive body of the European Union and proposes its laws.",
  ],
  [
    "Q8889",
    "European Parliament",
    "EU Parliament",
    "The European Parliament is the directly elected legislative body of the European Union.",
  ],
  [
    "Q8886",
    "European Council",
    "",
    "The European Council brings together the heads of state or government of the European Union's members to set its direction.",
  ],
  [
    "Q8901",
    "European Central Bank",
    "ECB",
    "The European Central Bank, based in Frankfurt, sets monetary policy for the countries that use the euro.",
  ],
  [
    "Q4951",
    "Court of Justice of the European Union",
    "CJEU",
    "The Court of Justice of the European Union, in Luxembourg, rules on the law of the European Union.",
  ],
  [
    "Q7184",
    "NATO",
    "North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Nato",
    "NATO is a military alliance of North American and European states founded in 1949, whose members pledge to defend one another.",
  ],
  [
    "Q7817",
    "World Health Organization",
    "WHO|World Health Organisation|W.H.O.",
    "The World Health Organization is the United Nations agency for international public health, based in Geneva.",
  ],
  [
    "Q7825",
    "World Trade Organization",
    "WTO|World Trade Organisation|W.T.O.",
    "The World Trade Organization, in Geneva, sets and oversees rules for trade between its members.",
  ],
  [
    "Q7804",
    "International Monetary Fund",
    "IMF|I.M.F.",
    "The International Monetary Fund lends to member countries in financial difficulty and is based in Washington.",
  ],
  [
    "Q7164",
    "World Bank",
    "",
    "The World Bank lends to poorer countries for development projects and is based in Washington.",
  ],
  [
    "Q740308",
    "UNICEF",
    "United Nations Children's Fund|Unicef|UN Children's Fund",
    "UNICEF is the United Nations agency for children.",
  ],
  [
    "Q7809",
    "UNESCO",
    "Unesco|United Nations Educational, Scientific and Cultural Organization",
    "UNESCO is the United Nations agency for education, science and culture, based in Paris.",
  ],
  [
    "org:unhcr",
    "UNHCR",
    "United Nations High Commissioner for Refugees|UN Refugee Agency|Office of the United Nations High Commissioner for Refugees",
    "UNHCR is the United Nations agency that protects refugees, based in Geneva.",
  ],
  [
    "org:wfp",
    "World Food Programme",
    "WFP|World Food Program|United Nations World Food Programme|UN World Food Programme",
    "The World Food Programme is the United Nations agency for food aid, based in Rome.",
  ],
  [
    "org:fao",
    "Food and Agriculture Organization",
    "FAO|Food and Agriculture Organisation",
    "The Food and Agriculture Organization is the United Nations agency for farming and food security, based in Rome.",
  ],
  [
    "org:ilo",
    "International Labour Organization",
    "ILO|International Labour Organisation",
    "The International Labour Organization is the United Nations agency for labour standards, founded in 1919 and based in Geneva.",
  ],
  [
    "org:unrwa",
    "UNRWA",
    "United Nations Relief and Works Agency",
    "UNRWA is the United Nations agency that gives relief, schooling and health care to Palestinian refugees.",
  ],
  [
    "org:undp",
    "United Nations Development Programme",
    "UNDP|UN Development Programme",
    "The United Nations Development Programme supports poorer countries in their development.",
  ],
  [
    "org:unep",
    "United Nations Environment Programme",
    "UNEP|UN Environment Programme",
    "The United Nations Environment Programme, based in Nairobi, coordinates the UN's work on the environment.",
  ],
  [
    "org:ocha",
    "OCHA",
    "UN Office for the Coordination of Humanitarian Affairs|United Nations Office for the Coordination of Humanitarian Affairs",
    "OCHA is the United Nations office that coordinates humanitarian aid.",
  ],
  [
    "org:ohchr",
    "OHCHR",
    "UN Human Rights Office|Office of the High Commissioner for Human Rights|UN Office of the High Commissioner for Human Rights",
    "OHCHR is the United Nations office for human rights, based in Geneva.",
  ],
  [
    "org:iom",
    "International Organization for Migration",
    "IOM|International Organisation for Migration",
    "The International Organization for Migration is the United Nations agency for migration, based in Geneva.",
  ],
  [
    "org:ipcc",
    "Intergovernmental Panel on Climate Change",
    "IPCC",
    "The Intergovernmental Panel on Climate Change assesses the science of climate change for governments.",
  ],
  [
    "org:wmo",
    "World Meteorological Organization",
    "WMO|World Meteorological Organisation",
    "The World Meteorological Organization is the United Nations agency for weather, climate and water, based in Geneva.",
  ],
  [
    "org:icao",
    "International Civil Aviation Organization",
    "ICAO|International Civil Aviation Organisation",
    "The International Civil Aviation Organization is the United Nations agency for air travel, based in Montreal.",
  ],
  [
    "org:imo",
    "International Maritime Organization",
    "IMO|International Maritime Organisation",
    "The International Maritime Organization is the United Nations agency for shipping, based in London.",
  ],
  [
    "Q41984",
    "International Atomic Energy Agency",
    "IAEA",
    "The International Atomic Energy Agency, based in Vienna, promotes peaceful uses of nuclear energy and inspects nuclear sites.",
  ],
  [
    "Q47488",
    "International Criminal Court",
    "ICC",
    "The International Criminal Court, in The Hague, tries individuals for genocide, war crimes, crimes against humanity and aggression.",
  ],
  [
    "Q7801",
    "International Court of Justice",
    "ICJ",
    "The International Court of Justice, in The Hague, is the United Nations court that rules on disputes between states.",
  ],
  [
    "Q8475",
    "Interpol",
    "INTERPOL|International Criminal Police Organization",
    "Interpol is an organisation through which police forces of its member countries share information, based in Lyon.",
  ],
  [
    "org:europol",
    "Europol",
    "European Union Agency for Law Enforcement Cooperation",
    "Europol is the police agency of the European Union, based in The Hague.",
  ],
  [
    "org:frontex",
    "Frontex",
    "European Border and Coast Guard Agency",
    "Frontex is the European Union's border and coast guard agency, based in Warsaw.",
  ],
  [
    "Q8908",
    "Council of Europe",
    "",
    "The Council of Europe, in Strasbourg, is an organisation of European states for human rights and the rule of law and is separate from the European Union.",
  ],
  [
    "Q122880",
    "European Court of Human Rights",
    "ECHR",
    "The European Court of Human Rights, in Strasbourg, rules on complaints under the European Convention on Human Rights.",
  ],
  [
    "Q81299",
    "OSCE",
    "Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe",
    "The OSCE is a security organisation of states in Europe, Central Asia and North America, based in Vienna.",
  ],
  [
    "Q41550",
    "OECD",
    "Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development",
    "The OECD is an organisation of mostly wealthy countries for economic policy, based in Paris.",
  ],
  [
    "Q7795",
    "OPEC",
    "Organization of the Petroleum Exporting Countries|Opec",
    "OPEC is an organisation of oil-exporting countries that agrees production targets, based in Vienna.",
  ],
  [
    "org:iea",
    "International Energy Agency",
    "IEA",
    "The International Energy Agency advises its member countries on energy and is based in Paris.",
  ],
  [
    "Q7768",
    "ASEAN",
    "Association of Southeast Asian Nations|Asean",
    "ASEAN is an organisation of Southeast Asian states for political and economic cooperation, founded in 1967.",
  ],
  [
    "Q7159",
    "African Union",
    "AU",
    "The African Union is an organisation of African states with its seat in Addis Ababa.",
  ],
  [
    "Q7172",
    "Arab League",
    "League of Arab States",
    "The Arab League is an organisation of Arab states, founded in 1945 and based in Cairo.",
  ],
  [
    "org:ecowas",
    "ECOWAS",
    "Economic Community of West African States|Ecowas",
    "ECOWAS is an organisation of West African states for economic and political cooperation, based in Abuja.",
  ],
  [
    "org:sadc",
    "Southern African Development Community",
    "SADC",
    "The Southern African Development Community is an organisation of southern African states, based in Gaborone.",
  ],
  [
    "org:eac",
    "East African Community",
    "EAC",
    "The East African Community is an organisation of East African states, based in Arusha.",
  ],
  [
    "org:igad",
    "IGAD",
    "Intergovernmental Authority on Development",
    "IGAD is an organisation of states in the Horn of Africa and East Africa, based in Djibouti.",
  ],
  [
    "org:gcc",
    "Gulf Cooperation Council",
    "GCC",
    "The Gulf Cooperation Council is an organisation of six Arab states on the Gulf, based in Riyadh.",
  ],
  [
    "org:oic",
    "Organisation of Islamic Cooperation",
    "OIC|Organization of Islamic Cooperation",
    "The Organisation of Islamic Cooperation is an organisation of states with large Muslim populations, based in Jeddah.",
  ],
  [
    "org:oas",
    "Organization of American States",
    "OAS|Organisation of American States",
    "The Organization of American States is an organisation of states of the Americas, based in Washington.",
  ],
  ["org:mercosur", "Mercosur", "Southern Common Market", "Mercosur is a South American trade bloc founded in 1991."],
  [
    "org:caricom",
    "CARICOM",
    "Caribbean Community|Caricom",
    "CARICOM is an organisation of Caribbean states for economic and political cooperation.",
  ],
  [
    "org:saarc",
    "SAARC",
    "South Asian Association for Regional Cooperation",
    "SAARC is an organisation of South Asian states, based in Kathmandu.",
  ],
  [
    "org:sco",
    "Shanghai Cooperation Organisation",
    "SCO|Shanghai Cooperation Organization",
    "The Shanghai Cooperation Organisation is a political and security organisation of Asian states founded in 2001.",
  ],
  [
    "org:csto",
    "Collective Security Treaty Organization",
    "CSTO",
    "The Collective Security Treaty Organization is a military alliance led by Russia.",
  ],
  [
    "org:commonwealth",
    "Commonwealth of Nations",
    "",
    "The Commonwealth of Nations is an association of mostly former territories of the British Empire.",
  ],
  [
    "org:apec",
    "APEC",
    "Asia-Pacific Economic Cooperation|Apec",
    "APEC is a forum of economies around the Pacific for trade and economic cooperation.",
  ],
  [
    "org:pif",
    "Pacific Islands Forum",
    "",
    "The Pacific Islands Forum is an organisation of countries and territories in the Pacific, based in Suva.",
  ],
  [
    "org:adb",
    "Asian Development Bank",
    "ADB",
    "The Asian Development Bank, based in Manila, lends for development in Asia and the Pacific.",
  ],
  [
    "org:afdb",
    "African Development Bank",
    "AfDB",
    "The African Development Bank, based in Abidjan, lends for development in Africa.",
  ],
  [
    "org:bis",
    "Bank for International Settlements",
    "BIS",
    "The Bank for International Settlements, in Basel, serves and is owned by central banks.",
  ],
  [
    "org:opcw",
    "OPCW",
    "Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons",
    "The OPCW, in The Hague, oversees the treaty that bans chemical weapons.",
  ],
  [
    "org:icrc",
    "International Committee of the Red Cross",
    "ICRC",
    "The International Committee of the Red Cross, in Geneva, protects and helps victims of armed conflict.",
  ],
  [
    "org:ifrc",
    "International Federation of Red Cross and Red Crescent Societies",
    "IFRC",
    "The International Federation of Red Cross and Red Crescent Societies supports the work of national societies in disasters.",
  ],
  [
    "org:msf",
    "Médecins Sans Frontières",
    "Doctors Without Borders|Medecins Sans Frontieres|MSF",
    "Médecins Sans Frontières is a medical aid organisation founded in France in 1971.",
  ],
  [
    "Q42970",
    "Amnesty International",
    "Amnesty",
    "Amnesty International is a human rights organisation founded in London in 1961.",
  ],
  ["Q187052", "Human Rights Watch", "HRW", "Human Rights Watch is a human rights organisation based in New York."],
  [
    "org:rsf",
    "Reporters Without Borders",
    "RSF|Reporters Sans Frontières",
    "Reporters Without Borders is an organisation for press freedom, founded in France in 1985.",
  ],
  [
    "org:cpj",
    "Committee to Protect Journalists",
    "CPJ",
    "The Committee to Protect Journalists is a press freedom organisation based in New York.",
  ],
  [
    "Q81307",
    "Greenpeace",
    "Greenpeace International",
    "Greenpeace is an international environmental campaign organisation founded in Canada in 1971.",
  ],
  [
    "Q117892",
    "WWF",
    "World Wide Fund for Nature|World Wildlife Fund",
    "The WWF is an international conservation organisation founded in 1961.",
  ],
  [
    "org:oxfam",
    "Oxfam",
    "Oxfam International",
    "Oxfam is a confederation of charities against poverty that began in Oxford in 1942.",
  ],
  [
    "org:save-the-children",
    "Save the Children",
    "Save the Children International",
    "Save the Children is a charity for children, founded in London in 1919.",
  ],
  [
    "org:transparency",
    "Transparency International",
    "",
    "Transparency International is an organisation against corruption, based in Berlin.",
  ],
  [
    "Q253414",
    "FIFA",
    "Fifa|Fédération Internationale de Football Association",
    "FIFA is the world governing body of football, based in Zurich.",
  ],
  [
    "Q35572",
    "UEFA",
    "Uefa|Union of European Football Associations",
    "UEFA is the governing body of football in Europe, based in Nyon.",
  ],
  [
    "Q40970",
    "International Olympic Committee",
    "IOC",
    "The International Olympic Committee, in Lausanne, organises the Olympic Games.",
  ],
  [
    "org:wada",
    "World Anti-Doping Agency",
    "WADA|Wada",
    "The World Anti-Doping Agency, based in Montreal, sets the rules against doping in sport.",
  ],
];

/** The kind of word that stands near any such body in the news. */
const CONTEXT =
  "international member states agency geneva summit treaty secretary-general spokesperson resolution report";

export const organizationRows = (): PackRow[] =>
  ROWS.map(([id, name, aliases, sentence]): PackRow => {
    const others = aliases === "" ? [] : aliases.split("|");
    const row = [id, name, others, "organization", sentence, 90, CONTEXT] as const;
    return id.startsWith("Q") ? [...row, `https://www.wikidata.org/wiki/${id}`] : row;
  });
