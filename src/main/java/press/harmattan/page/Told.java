package press.harmattan.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;

/**
 * An answer of which a part is told: only the selected fields are written.
 *
 * @param value the whole answer
 * @param items the field of the answer whose items the selection is for; null when it is for the
 *     answer itself
 */
@JsonSerialize(using = Told.Writer.class)
public record Told<T>(
        T value, String items, Selection selection, Instant lastModified, List<Link> links)
        implements Representation {

    /** An answer that is one item. */
    public static <T> Told<T> item(T value, Selection selection, Instant lastModified) {
        return new Told<>(value, null, selection, lastModified, List.of());
    }

    /** An answer that is a list, its items in the field {@code data}. */
    public static <T> Told<T> list(T value, Selection selection, List<Link> links) {
        return new Told<>(value, "data", selection, null, links);
    }

    private TokenFilter filter() {
        return items == null ? selection.filter() : new Frame(items, selection.filter());
    }

    static final class Writer extends JsonSerializer<Told<?>> {
        @Override
        public void serialize(Told<?> told, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            JsonGenerator selected =
                    new FilteringGeneratorDelegate(
                            json, told.filter(), TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true);
            provider.findValueSerializer(told.value().getClass())
                    .serialize(told.value(), selected, provider);
        }
    }

    private static final class Frame extends TokenFilter {
        private final String field;
        private final TokenFilter items;

        Frame(String field, TokenFilter items) {
            this.field = field;
            this.items = items;
        }

        @Override
        public TokenFilter includeProperty(String name) {
            return name.equals(field) ? items : TokenFilter.INCLUDE_ALL;
        }
    }
}
