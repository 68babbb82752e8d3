package press.harmattan.guard.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;

/**
 * An object.
 *
 * @param others what members beside the known ones must be; null where there are none
 * @param names what the names of members must be; null where they may be any
 */
record ObjectShape(
        Map<String, Shape> members,
        List<String> required,
        Shape others,
        Shape names,
        int least,
        int most)
        implements Shape {

    @Override
    public void check(JsonNode value, Misfits found) {
        if (!value.isObject()) {
            found.add("must be an object");
            return;
        }
        if (value.size() > most) {
            found.add("must not have more than " + most + " members");
            return;
        }
        if (value.size() < least) {
            found.add(
                    value.isEmpty()
                            ? "must not be empty"
                            : "must have at least " + least + " members");
        }
        for (var member : value.properties()) {
            if (found.enough()) {
                return;
            }
            check(member.getKey(), member.getValue(), found);
        }
        for (String name : required) {
            if (!value.has(name)) {
                found.enter(name);
                found.add("is required");
                found.leave();
            }
        }
    }

    private void check(String name, JsonNode value, Misfits found) {
        if (!StorableText.isStorable(name)) {
            found.add("must not have a member whose name has NUL or half a surrogate pair");
            return;
        }
        Shape shape = members.getOrDefault(name, others);
        found.enter(name);
        Misfits ofName = new Misfits();
        if (names != null) {
            names.check(TextNode.valueOf(name), ofName);
        }
        if (!ofName.faults().isEmpty()) {
            ofName.faults().forEach(fault -> found.add("its name " + fault.detail()));
        } else if (shape == null) {
            found.add("is not a known member", members.keySet().stream().sorted().toList());
        } else {
            shape.check(value, found);
        }
        found.leave();
    }
}
