/** The script for reading and painting. */
export {};
