package press.harmattan.guard.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Any JSON, as long as its texts can be kept. */
final class AnyShape implements Shape {

    private final Shape object =
            new ObjectShape(Map.of(), List.of(), this, null, 0, Integer.MAX_VALUE);
    private final Shape list = new ListShape(this, 0, Integer.MAX_VALUE, false);

    @Override
    public void check(JsonNode value, Misfits found) {
        if (value.isObject()) {
            object.check(value, found);
        } else if (value.isArray()) {
            list.check(value, found);
        } else if (value.isTextual() && !StorableText.isStorable(value.textValue())) {
            found.add(StorableText.UNSTORABLE);
        }
    }
}
