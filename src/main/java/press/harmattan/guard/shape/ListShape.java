package press.harmattan.guard.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** A list. */
record ListShape(Shape items, int least, int most, boolean unique) implements Shape {

    @Override
    public void check(JsonNode value, Misfits found) {
        if (!value.isArray()) {
            found.add("must be a list");
            return;
        }
        if (value.size() > most) {
            found.add("must not have more than " + most + " values");
            return;
        }
        if (value.size() < least) {
            found.add(
                    value.isEmpty()
                            ? "must not be empty"
                            : "must have at least " + least + " values");
        }
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < value.size() && !found.enough(); i++) {
            found.enter(Integer.toString(i));
            if (unique && !seen.add(value.get(i))) {
                found.add("must not be there twice");
            } else {
                items.check(value.get(i), found);
            }
            found.leave();
        }
    }
}
