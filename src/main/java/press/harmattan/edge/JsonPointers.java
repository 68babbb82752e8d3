package press.harmattan.edge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** Says where in a body something is wrong and what, without a word of the program's insides. */
final class JsonPointers {

    private JsonPointers() {}

    /** The JSON Pointer (RFC 6901) of the value that could not be read. */
    static String of(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            return of(mapping.getPath());
        }
        return e.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    private static String of(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            String name =
                    step.getFieldName() == null
                            ? Integer.toString(step.getIndex())
                            : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    static String say(JsonProcessingException e) {
        if (e.getCause() instanceof JsonProcessingException cause) {
            return say(cause);
        }
        if (e instanceof InputCoercionException) {
            return "is out of range";
        }
        if (e instanceof UnrecognizedPropertyException) {
            return "is not a known member";
        }
        if (e instanceof StreamConstraintsException) {
            return "is too long or nested too deeply";
        }
        if (e instanceof InvalidFormatException) {
            return "is not in the expected form";
        }
        boolean second = e.getOriginalMessage().startsWith("Trailing token");
        if (e instanceof MismatchedInputException && !second) {
            return "is not of the expected type";
        }
        return "must be well-formed JSON, one document, no member twice";
    }
}
