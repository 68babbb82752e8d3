package press.harmattan.vocabulary;

import java.util.List;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageParameters;
import press.harmattan.page.Total;
import press.harmattan.page.Window;

/**
 * What was decided from the parameters of a request for terms.
 *
 * @param languages the supported languages that are preferred, best first; empty when none was
 *     named
 */
public record TermRequest(
        List<String> languages, Wording wording, PageParameters page, boolean total) {
    /** The URL of the list, to which its own filters are added. */
    public ListUrl url(String path) {
        return new ListUrl(path).filter("lang", languages);
    }

    /** The part of the list that is asked for. */
    public Window window(ListUrl url, int keySize) {
        Window window = page.window(url, keySize);
        url.presentation("total", total ? Total.exact : null);
        return window;
    }
}
