import { openMemoryStore } from "../../src/store/index.js";
import { storeContract } from "./store-contract.js";

storeContract("the in-memory store", async () => openMemoryStore());
