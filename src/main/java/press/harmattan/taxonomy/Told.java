package press.harmattan.taxonomy;

/**
 * What an answer says of a term beside its own parts.
 *
 * @param parent the slug of the term above, null at the top
 * @param location where a term is that was just made, else null
 */
public record Told(int version, String parent, Usage usage, String location) {}
