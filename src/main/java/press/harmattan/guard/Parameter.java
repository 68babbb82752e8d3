package press.harmattan.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.harmattan.failure.Fault;
import press.harmattan.guard.shape.References;
import press.harmattan.guard.shape.ValueRule;

/**
 * One parameter of an operation: its name, how often it comes, and what each of its values must be.
 *
 * @param example how a value looks, null where the specification shows none
 * @param separated whether one value is a comma-separated list
 * @param repeatable whether it may be given more than once
 */
record Parameter(
        String name,
        boolean required,
        String example,
        boolean separated,
        boolean repeatable,
        int minItems,
        int maxItems,
        boolean uniqueItems,
        ValueRule rule) {

    static Parameter of(JsonNode parameter, References references) {
        JsonNode schema = references.resolve(parameter.path("schema"));
        boolean list = schema.path("type").asText().equals("array");
        JsonNode items = list ? references.resolve(schema.path("items")) : schema;
        boolean exploded = parameter.path("explode").asBoolean(true);
        return new Parameter(
                parameter.path("name").asText(),
                parameter.path("required").asBoolean(false),
                parameter.path("example").asText(null),
                list && !exploded,
                list && exploded,
                schema.path("minItems").asInt(1),
                schema.path("maxItems").asInt(Integer.MAX_VALUE),
                schema.path("uniqueItems").asBoolean(false),
                ValueRule.of(items));
    }

    /** What is wrong when it is not there and has to be. */
    Fault missing() {
        return Fault.query(
                name, example == null ? "is required" : "is required, such as \"" + example + "\"");
    }

    /** What is wrong with one value of the query. */
    Optional<Fault> fault(String value) {
        if (value.isEmpty()) {
            return Optional.of(Fault.query(name, "must not be empty"));
        }
        if (!separated) {
            return rule.fault(value).map(this::described);
        }
        List<String> items = List.of(value.split(",", -1));
        if (items.size() > maxItems) {
            return Optional.of(
                    Fault.query(name, "must not have more than " + maxItems + " values"));
        }
        if (items.size() < minItems) {
            return Optional.of(Fault.query(name, "must have at least " + minItems + " values"));
        }
        Set<String> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String item : items) {
            if (item.isEmpty()) {
                return Optional.of(Fault.query(name, "must not have an empty value in its list"));
            }
            if (!seen.add(item) && uniqueItems) {
                return Optional.of(Fault.query(name, "must not have a value twice"));
            }
            Optional<String> fault = rule.fault(item);
            fault.ifPresent(detail -> wrong.add("'" + item + "' " + detail));
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(described(String.join(", ", wrong)));
    }

    private Fault described(String detail) {
        return rule.allowed().isEmpty()
                ? Fault.query(name, detail)
                : Fault.query(name, detail, rule.allowed());
    }
}
