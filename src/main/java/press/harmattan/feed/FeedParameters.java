package press.harmattan.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import press.harmattan.article.View;
import press.harmattan.article.list.ListParameters;
import press.harmattan.page.ListUrl;

/** The parameters of a list of articles as a feed. */
public final class FeedParameters extends ListParameters {
    @RestQuery
    @Parameter(
            description =
                    "How much is told of each article: its title alone, its summary too (`card`, when"
                            + " absent), or the whole body as well.",
            example = "full")
    View view;

    @Override
    protected View view() {
        return view;
    }

    /** Atom and JSON Feed say where an article is to be read in other languages. */
    @Override
    protected List<String> always() {
        return List.of("translations", "rights");
    }

    /** The path and query of the page that is asked for, in its one spelling. */
    String self(ListUrl list) {
        return list.page(cursor());
    }
}
