package press.harmattan.guard.shape;

import com.fasterxml.jackson.databind.JsonNode;

/** What a value of a body must be. */
public interface Shape {

    /** Adds everything that is wrong with a value, until there is enough. */
    void check(JsonNode value, Misfits found);

    /** Null, or what another shape says. */
    record OrNull(Shape shape) implements Shape {
        @Override
        public void check(JsonNode value, Misfits found) {
            if (!value.isNull()) {
                shape.check(value, found);
            }
        }
    }
}
