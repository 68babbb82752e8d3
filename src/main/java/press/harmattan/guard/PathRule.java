package press.harmattan.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.failure.Fault;
import press.harmattan.guard.shape.References;
import press.harmattan.guard.shape.ValueRule;

/**
 * One path of the specification and its methods.
 *
 * @param literals how many characters of the template are not parameters; the most specific path
 *     that matches is the one that is meant
 */
record PathRule(
        Pattern pattern,
        int literals,
        List<String> names,
        List<ValueRule> rules,
        Map<String, Operation> operations) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static PathRule of(String template, JsonNode path, References references, BodyRules bodies) {
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(template);
        int literals = 0;
        int end = 0;
        while (variables.find()) {
            regex.append(Pattern.quote(template.substring(end, variables.start())));
            regex.append("([^/]+)");
            literals += variables.start() - end;
            names.add(variables.group(1));
            end = variables.end();
        }
        regex.append(Pattern.quote(template.substring(end)));
        literals += template.length() - end;

        Map<String, Operation> operations = new TreeMap<>();
        List<JsonNode> sources = new ArrayList<>(List.of(path));
        for (var member : path.properties()) {
            if (METHODS.contains(member.getKey())) {
                operations.put(
                        member.getKey().toUpperCase(Locale.ROOT),
                        Operation.of(
                                template,
                                path,
                                member.getValue(),
                                references,
                                bodies.of(template, member.getValue())));
                sources.add(member.getValue());
            }
        }
        List<ValueRule> rules =
                names.stream().map(name -> rule(name, sources, references)).toList();
        return new PathRule(Pattern.compile(regex.toString()), literals, names, rules, operations);
    }

    /** The methods of the path, with those that the server adds. */
    String allow() {
        Set<String> methods = new TreeSet<>(operations.keySet());
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    /** Those of them that a page of any origin may use: they change nothing. */
    List<String> safe() {
        Set<String> methods = new TreeSet<>();
        operations.forEach(
                (method, operation) -> {
                    if (method.equals("GET")) {
                        methods.addAll(List.of("GET", "HEAD"));
                    } else if (operation.safe()) {
                        methods.add(method);
                    }
                });
        return List.copyOf(methods);
    }

    /** The operation of a method, null where the path does not have it. */
    Operation operation(String method) {
        return operations.get(method.equals("HEAD") ? "GET" : method);
    }

    /** Segments that are no text. */
    List<Fault> faults(Matcher path) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            StrictText.ofPath(path.group(i + 1))
                    .ifPresentOrElse(
                            text -> {
                                if (StrictText.hasControls(text)) {
                                    faults.add(
                                            Fault.path(name, "must not have control characters"));
                                }
                            },
                            () -> faults.add(Fault.path(name, "must be percent-encoded UTF-8")));
        }
        return faults;
    }

    /** Whether something can be there: a key of another form is as unknown as an unknown key. */
    boolean possible(Matcher path) {
        for (int i = 0; i < names.size(); i++) {
            String text = StrictText.ofPath(path.group(i + 1)).orElse("");
            if (text.indexOf('/') >= 0 || rules.get(i).fault(text).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static ValueRule rule(String name, List<JsonNode> sources, References references) {
        for (JsonNode source : sources) {
            for (JsonNode listed : source.path("parameters")) {
                JsonNode parameter = references.resolve(listed);
                if (parameter.path("in").asText().equals("path")
                        && parameter.path("name").asText().equals(name)) {
                    return ValueRule.of(references.resolve(parameter.path("schema")));
                }
            }
        }
        return ValueRule.of(references.document().path("nothing"));
    }
}
