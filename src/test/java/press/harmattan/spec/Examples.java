package press.harmattan.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import press.harmattan.spec.Specification.Place;

/**
 * The examples that an operation shows: of its parameters, of what it takes and what it answers.
 */
final class Examples {

    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");

    private Examples() {}

    static Stream<Example> of(Specification specification, Operation operation) {
        Place body = specification.place(operation.pointer() + "/requestBody");
        Stream<Place> answers =
                operation.node().path("responses").properties().stream()
                        .map(it -> operation.pointer() + "/responses/" + it.getKey())
                        .map(specification::place);
        return Stream.concat(
                parameters(specification, operation).stream().flatMap(Examples::at),
                Stream.concat(Stream.of(body), answers)
                        .flatMap(Examples::mediaTypes)
                        .flatMap(Examples::at));
    }

    static List<Place> parameters(Specification specification, Operation operation) {
        return IntStream.range(0, operation.node().path("parameters").size())
                .mapToObj(it -> specification.place(operation.pointer() + "/parameters/" + it))
                .toList();
    }

    /** Those of a parameter or of a media type, named or not. */
    static Stream<Example> at(Place place) {
        String schema = place.child("schema").pointer();
        Stream<Example> named =
                place.node().path("examples").properties().stream()
                        .map(it -> new Example(it.getKey(), schema, it.getValue().path("value")));
        Stream<Example> single =
                Stream.of(place.node().path("example"))
                        .filter(it -> !it.isMissingNode())
                        .map(it -> new Example("", schema, it));
        Stream<Example> inSchema =
                StreamSupport.stream(place.node().at("/schema/examples").spliterator(), false)
                        .map(it -> new Example("", schema, it));
        return Stream.of(named, single, inSchema).flatMap(it -> it);
    }

    private static Stream<Place> mediaTypes(Place place) {
        return place.node().path("content").properties().stream()
                .map(it -> place.child("content").child(it.getKey()));
    }

    /**
     * A value shown under a name (a language, or nothing), and where the schema it must fit stands.
     */
    record Example(String name, String schema, JsonNode value) {

        boolean isNamed(String language) {
            return name.equals(language) || name.startsWith(language + "-");
        }

        boolean isArabic() {
            return ARABIC.matcher(value.toString()).find();
        }

        /** As it is written in a path or a query. */
        String text() {
            if (value.isArray()) {
                return StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","));
            }
            return value.asText();
        }

        @Override
        public String toString() {
            return name + " for " + schema;
        }
    }
}
