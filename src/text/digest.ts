import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of the UTF-8 bytes of `text`, hex. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of `bytes`, hex. */
export const digestBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
