package press.harmattan.search.names;

/** Which slips of the finger are looked for, in this order, as long as too little is found. */
enum Slips {
    /** What was typed is meant. */
    none,
    /** One letter is not, but not the last one of a word that may go on. */
    inside,
    /** That one too, which lets the beginning find whatever begins with one letter less. */
    anywhere;

    boolean areWorthIt(int found, int most) {
        return this == anywhere ? found == 0 : found < most;
    }
}
