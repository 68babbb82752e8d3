package invented;

import java.util.Collection;
import java.util.stream.Collectors;

/** The rows of one table in the text format of PostgreSQL's COPY. */
final class Rows {
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    Rows value(Object value) {
        text.append(begun ? "\t" : "");
        begun = true;
        if (value == null) {
            text.append("\\N");
        } else {
            text.append(
                    value.toString()
                            .replace("\\", "\\\\")
                            .replace("\n", "\\n")
                            .replace("\t", "\\t"));
        }
        return this;
    }

    Rows values(Object... values) {
        for (Object value : values) {
            value(value);
        }
        return this;
    }

    Rows array(Collection<?> ids) {
        return value(ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")));
    }

    void end() {
        text.append('\n');
        begun = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
