package press.harmattan.guard.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A text, a number, or true or false. */
record ScalarShape(ValueRule rule) implements Shape {

    @Override
    public void check(JsonNode value, Misfits found) {
        if (value.isTextual() && !StorableText.isStorable(value.textValue())) {
            found.add(StorableText.UNSTORABLE);
            return;
        }
        List<String> allowed = rule.allowed().isEmpty() ? null : rule.allowed();
        fault(value).ifPresent(detail -> found.add(detail, allowed));
    }

    private Optional<String> fault(JsonNode value) {
        return switch (rule.type()) {
            case "integer" -> rule.fault(value.isIntegralNumber() ? value.asText() : "");
            case "number" -> number(value);
            case "boolean" -> rule.fault(value.isBoolean() ? value.asText() : "");
            default -> text(value);
        };
    }

    /** As a double, which is what it becomes; not by its spelling, for 1e2 is a number too. */
    private Optional<String> number(JsonNode value) {
        return value.isNumber() && Double.isFinite(value.doubleValue())
                ? rule.limits(value.decimalValue())
                : rule.fault("");
    }

    private Optional<String> text(JsonNode value) {
        if (value.isTextual()) {
            return rule.fault(value.textValue());
        }
        return rule.allowed().isEmpty() ? Optional.of("must be a text") : rule.fault("");
    }
}
