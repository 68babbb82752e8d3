package press.harmattan.language;

/** A text and the language that it is in. */
public record Text(String lang, String value) {

    /** The direction of the language's script. */
    public Direction dir() {
        return Direction.of(lang);
    }
}
