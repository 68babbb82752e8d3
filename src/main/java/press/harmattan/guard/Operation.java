package press.harmattan.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.harmattan.failure.Fault;
import press.harmattan.guard.shape.References;
import press.harmattan.http.Document;
import press.harmattan.http.Tracking;

/**
 * One method of one path: the parameters it has and the body it takes.
 *
 * @param body null where it takes none
 * @param safe whether it only reads, whatever its method: pages of any origin may call it
 * @param document whether it answers a document that people and readers open by its address: such
 *     an address arrives with parameters that only track, and with an {@code Accept} of anything
 */
record Operation(Map<String, Parameter> query, BodyRule body, boolean safe, boolean document) {

    /** An extension, for a read that needs a body. */
    private static final String SAFE = "x-safe";

    /** More parameters than any list has; what comes beyond is not even looked at. */
    private static final int MAX_PARAMETERS = 100;

    static Operation of(
            String template,
            JsonNode path,
            JsonNode operation,
            References references,
            BodyRule body) {
        Map<String, Parameter> query = new LinkedHashMap<>();
        for (JsonNode source : List.of(path, operation)) {
            for (JsonNode listed : source.path("parameters")) {
                JsonNode parameter = references.resolve(listed);
                if (parameter.path("in").asText().equals("query")) {
                    query.put(parameter.path("name").asText(), Parameter.of(parameter, references));
                }
            }
        }
        return new Operation(
                query, body, operation.path(SAFE).asBoolean(false), Document.isAt(template));
    }

    /** Everything that is wrong with a raw query, in its order. */
    List<Fault> faults(String rawQuery) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        boolean none = rawQuery == null || rawQuery.isEmpty();
        String[] pairs = none ? new String[0] : rawQuery.split("&", -1);
        if (pairs.length > MAX_PARAMETERS) {
            return List.of(Fault.query("", "must not have more than 100 parameters"));
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String rawName = equals < 0 ? pair : pair.substring(0, equals);
            String name = StrictText.ofQuery(rawName).orElse(null);
            Parameter parameter = name == null ? null : query.get(name);
            if (document && name != null && Tracking.isIn(name)) {
                if (StrictText.ofQuery(pair).isEmpty()) {
                    faults.add(Fault.query(name, "must be percent-encoded UTF-8"));
                }
                continue;
            }
            if (parameter == null) {
                faults.add(unknown(name == null ? rawName : name));
                continue;
            }
            if (!seen.add(name) && !parameter.repeatable()) {
                if (repeated.add(name)) {
                    faults.add(Fault.query(name, "must not be given more than once"));
                }
                continue;
            }
            StrictText.ofQuery(equals < 0 ? "" : pair.substring(equals + 1))
                    .ifPresentOrElse(
                            value -> check(parameter, value, faults),
                            () -> faults.add(Fault.query(name, "must be percent-encoded UTF-8")));
        }
        query.values().stream()
                .filter(parameter -> parameter.required() && !seen.contains(parameter.name()))
                .forEach(parameter -> faults.add(parameter.missing()));
        return faults;
    }

    private static void check(Parameter parameter, String value, List<Fault> faults) {
        if (StrictText.hasControls(value)) {
            faults.add(Fault.query(parameter.name(), "must not have control characters"));
        } else {
            parameter.fault(value).ifPresent(faults::add);
        }
    }

    private Fault unknown(String name) {
        return Fault.query(
                name, "is not a parameter here", query.keySet().stream().sorted().toList());
    }
}
