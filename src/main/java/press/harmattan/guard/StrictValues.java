package press.harmattan.guard;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import press.harmattan.guard.shape.StorableText;
import press.harmattan.guard.shape.Times;

/** The values of a body that Jackson would read from more than one spelling. */
final class StrictValues {

    private static final String UNSTORABLE = "NUL or half a surrogate pair";

    private StrictValues() {}

    static SimpleModule module() {
        return new SimpleModule("strict-values")
                .addDeserializer(String.class, new Text())
                .addKeyDeserializer(String.class, new Key())
                .addDeserializer(Double.class, new Finite(Double.class))
                .addDeserializer(double.class, new Finite(double.class))
                .addDeserializer(
                        Instant.class, new Time<>(Instant.class, Times::isInstant, Instant::parse))
                .addDeserializer(
                        LocalDate.class,
                        new Time<>(LocalDate.class, Times::isDate, LocalDate::parse));
    }

    private static final class Text extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && !StorableText.isStorable(text)) {
                throw context.weirdStringException(text, String.class, UNSTORABLE);
            }
            return text;
        }
    }

    private static final class Key extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context)
                throws IOException {
            if (!StorableText.isStorable(key)) {
                throw context.weirdKeyException(String.class, key, UNSTORABLE);
            }
            return key;
        }
    }

    /** A number that JSON can write again: neither too large for a double nor a word. */
    private static final class Finite extends StdScalarDeserializer<Double> {

        private static final long serialVersionUID = 1L;

        Finite(Class<Double> type) {
            super(type);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.currentToken().isNumeric() || !Double.isFinite(parser.getDoubleValue())) {
                return context.reportInputMismatch(this, "not a finite number");
            }
            return parser.getDoubleValue();
        }

        @Override
        public Double getNullValue(DeserializationContext context) throws JsonMappingException {
            return handledType().isPrimitive()
                    ? context.reportInputMismatch(this, "null for a number")
                    : null;
        }
    }

    /** Text alone, not the numbers and arrays that Jackson takes for times as well. */
    private static final class Time<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Predicate<String> right;
        private final transient Function<String, T> parse;

        Time(Class<T> type, Predicate<String> right, Function<String, T> parse) {
            super(type);
            this.right = right;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString();
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || text == null
                    || !right.test(text)) {
                return context.reportInputMismatch(this, "not in the one form that it has");
            }
            return parse.apply(text);
        }
    }
}
