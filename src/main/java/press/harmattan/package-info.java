/** Harmattan, a headless content API for newsrooms: the program's entry and nothing else. */
package press.harmattan;
