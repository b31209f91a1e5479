/** Where this project stands on the disk, whatever folder a program of it is started in. */
import { resolve } from "node:path";

/** The only module that asks for its place: modules that are read as one script (start/bundle.cjs) have no place of their own, and are told this one. */
export const PROJECT = resolve(import.meta.dirname, "..");
