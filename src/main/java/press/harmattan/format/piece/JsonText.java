package press.harmattan.format.piece;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Writes records as JSON that people may paste into the script element of a page: no letter of a
 * title could end it. What is null or empty is left out.
 */
public final class JsonText {
    private static final JsonMapper JSON =
            JsonMapper.builder(new JsonFactoryBuilder().characterEscapes(new InScript()).build())
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                    .build();

    private JsonText() {}

    /** The record as JSON. */
    public static String of(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class InScript extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final String SIGNS = "<>&";

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            SIGNS.chars().forEach(sign -> codes[sign] = ESCAPE_STANDARD);
            return codes;
        }

        /** Two signs of JSON's that scripts once took for the end of a line. */
        @Override
        public SerializableString getEscapeSequence(int sign) {
            return sign == 0x2028 || sign == 0x2029
                    ? new SerializedString(String.format("\\u%04X", sign))
                    : null;
        }
    }
}
