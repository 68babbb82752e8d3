package press.harmattan.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Shows what an operation answers, in the languages of the sample content: the files {@code
 * openapi/examples/<operationId>.<language>.json} and {@code retracted.<language>.json}, or {@code
 * .txt} for documents that are no JSON; {@code <operationId>-gone.plain.json} in place of what was
 * retracted, and {@code <operationId>-search.<language>.json} for a list that was asked for by
 * words. They hold answers of the program, shortened.
 */
final class ApiExamples {

    private static final String FILES = "/openapi/examples/%s.%s.%s";

    /** Stands for a language where an answer has no words. */
    private static final String WORDLESS = "plain";

    private static final String SEARCH = "-search";
    private static final List<String> SUCCESSES = List.of("200", "201", "202");
    private static final Map<String, String> LANGUAGES = languages();

    private ApiExamples() {}

    static void show(Operation operation) {
        SUCCESSES.forEach(status -> show(operation, status, operation.getOperationId()));
        String gone = operation.getOperationId() + "-gone";
        show(operation, "410", json(gone, WORDLESS) == null ? "retracted" : gone);
    }

    private static void show(Operation operation, String status, String name) {
        APIResponse answer = operation.getResponses().getAPIResponse(status);
        if (answer != null && answer.getContent() != null) {
            answer.getContent()
                    .getMediaTypes()
                    .forEach((type, content) -> show(content, name, isJson(type)));
        }
    }

    private static void show(MediaType content, String name, boolean json) {
        LANGUAGES.forEach(
                (language, summary) -> {
                    show(
                            content,
                            language,
                            summary,
                            json ? json(name, language) : text(name, language));
                    show(
                            content,
                            language + SEARCH,
                            summary + ", by words",
                            json ? json(name + SEARCH, language) : null);
                });
    }

    private static void show(MediaType content, String name, String summary, Object value) {
        if (value != null) {
            content.addExample(name, OASFactory.createExample().summary(summary).value(value));
        }
    }

    private static boolean isJson(String type) {
        return type.equals("application/json") || type.endsWith("+json");
    }

    /**
     * Moves the examples of optional parameters into their schemas: a page that lets people try an
     * operation fills in those of parameters, and all filters at once find nothing.
     */
    static void leaveOptionalParametersEmpty(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            List<Object> values = values(parameter);
            if (!Boolean.TRUE.equals(parameter.getRequired()) && !values.isEmpty()) {
                parameter.getSchema().setExamples(values);
                parameter.setExample(null);
                parameter.setExamples(null);
            }
        }
    }

    private static List<Object> values(Parameter parameter) {
        List<Object> values = new ArrayList<>();
        if (parameter.getExample() != null) {
            values.add(parameter.getExample());
        }
        if (parameter.getExamples() != null) {
            parameter.getExamples().values().forEach(example -> values.add(example.getValue()));
        }
        return values;
    }

    private static Object json(String name, String language) {
        try {
            byte[] bytes = read(FILES.formatted(name, language, "json"));
            return bytes == null ? null : new ObjectMapper().readValue(bytes, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Object text(String name, String language) {
        byte[] bytes = read(FILES.formatted(name, language, "txt"));
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] read(String file) {
        try (InputStream bytes = ApiExamples.class.getResourceAsStream(file)) {
            return bytes == null ? null : bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("ar", "In Arabic");
        languages.put("fr", "In French");
        languages.put(WORDLESS, "Without words");
        return languages;
    }
}
