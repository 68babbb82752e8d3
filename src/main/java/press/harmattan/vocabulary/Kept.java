package press.harmattan.vocabulary;

/**
 * A term as the newsroom keeps it.
 *
 * @param version rises with every change of the term
 */
public record Kept<T extends Term>(T term, int version) {}
