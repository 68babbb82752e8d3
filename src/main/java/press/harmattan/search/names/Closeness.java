package press.harmattan.search.names;

/** How well a name fits what was typed, the best first. */
public enum Closeness {
    /** It is the name, but for spelling. */
    whole,
    /** The name begins with it, or it is a code. */
    start,
    /** Its words stand in the name, the last one perhaps unfinished. */
    words,
    /** Its words stand in the name in another form, such as the plural. */
    forms,
    /** With one letter changed. */
    typo;

    Closeness orWorse(Closeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
