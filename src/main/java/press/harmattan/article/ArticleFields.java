package press.harmattan.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Faults;
import press.harmattan.page.FieldNames;
import press.harmattan.page.Selection;

/** Decides which fields of articles are told. */
@ApplicationScoped
public class ArticleFields {
    private static final FieldNames NAMES = FieldNames.of(Article.class);
    private static final List<String> ALWAYS = List.of("id", "lang", "dir");

    private final Faults faults;

    ArticleFields(Faults faults) {
        this.faults = faults;
    }

    /** The fields of a view, or exactly those that were asked for. */
    public Selection selection(View view, List<String> fields, View otherwise) {
        if (fields == null || fields.isEmpty()) {
            return (view == null ? otherwise : view).selection();
        }
        if (view != null) {
            faults.add(
                    Fault.query("fields", "view and fields exclude each other; send one of them"));
        }
        fields.stream()
                .filter(field -> !NAMES.contains(field))
                .map(
                        field ->
                                Fault.query(
                                        "fields",
                                        "there is no field \"" + field + "\"",
                                        NAMES.top()))
                .forEach(faults::add);
        List<String> all = new ArrayList<>(ALWAYS);
        all.addAll(fields);
        return Selection.of(all);
    }
}
