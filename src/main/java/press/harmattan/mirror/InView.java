package press.harmattan.mirror;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import press.harmattan.article.Article;
import press.harmattan.page.Selection;
import press.harmattan.page.Told;

/** Writes as much of an article as was asked for; the writer knows what that is. */
final class InView extends JsonSerializer<Article> {
    /** The attribute of a writer that has the {@link Selection}. */
    static final String SELECTION = "harmattan.selection";

    @Override
    public void serialize(Article article, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        Selection selection = (Selection) provider.getAttribute(SELECTION);
        provider.defaultSerializeValue(Told.item(article, selection, null), json);
    }
}
