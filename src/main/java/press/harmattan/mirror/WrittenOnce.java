package press.harmattan.mirror;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import press.harmattan.article.Article;
import press.harmattan.mirror.ChangedArticles.Present;

/** Writes an article as it was written already for all who want it in the same form. */
final class WrittenOnce extends JsonSerializer<Article> {
    /** The attribute of a writer that has the articles: a {@link Present}. */
    static final String PRESENT = "harmattan.present";

    @Override
    public void serialize(Article article, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        json.writeRawValue(((Present) provider.getAttribute(PRESENT)).json(article.id()));
    }
}
