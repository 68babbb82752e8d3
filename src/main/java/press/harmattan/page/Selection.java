package press.harmattan.page;

import com.fasterxml.jackson.core.filter.TokenFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which fields of an object are told, and which of the objects inside it. */
public final class Selection {
    /** Every field. */
    public static final Selection EVERYTHING = new Selection(Map.of(), true);

    private final Map<String, Selection> fields;

    /** Whether the fields that are not named are told too, in whole. */
    private final boolean rest;

    private Selection(Map<String, Selection> fields, boolean rest) {
        this.fields = fields;
        this.rest = rest;
    }

    /** The fields with these names; a dot leads into the object that a field holds. */
    public static Selection of(List<String> names) {
        Map<String, List<String>> inside = new LinkedHashMap<>();
        for (String name : names) {
            int dot = name.indexOf('.');
            String field = dot < 0 ? name : name.substring(0, dot);
            List<String> rest = inside.computeIfAbsent(field, any -> new ArrayList<>());
            rest.add(dot < 0 ? null : name.substring(dot + 1));
        }
        Map<String, Selection> fields = new LinkedHashMap<>();
        inside.forEach(
                (field, rest) -> fields.put(field, rest.contains(null) ? EVERYTHING : of(rest)));
        return new Selection(fields, false);
    }

    /** The same, and these fields in whole. */
    public Selection and(List<String> more) {
        Map<String, Selection> all = new LinkedHashMap<>(fields);
        more.forEach(field -> all.put(field, EVERYTHING));
        return new Selection(all, rest);
    }

    /** The same, and so much of the object or the objects that this field holds. */
    public Selection and(String field, Selection inside) {
        Map<String, Selection> all = new LinkedHashMap<>(fields);
        all.put(field, inside);
        return new Selection(all, rest);
    }

    /** Whether any of a field is told. */
    public boolean has(String field) {
        return rest || fields.containsKey(field);
    }

    TokenFilter filter() {
        return rest && fields.isEmpty() ? TokenFilter.INCLUDE_ALL : new Fields(this);
    }

    private static final class Fields extends TokenFilter {
        private final Selection selection;

        Fields(Selection selection) {
            this.selection = selection;
        }

        @Override
        public TokenFilter includeProperty(String name) {
            Selection inside = selection.fields.get(name);
            return inside != null
                    ? inside.filter()
                    : selection.rest ? TokenFilter.INCLUDE_ALL : null;
        }

        @Override
        public boolean includeEmptyArray(boolean contentsFiltered) {
            return true;
        }

        @Override
        public boolean includeEmptyObject(boolean contentsFiltered) {
            return true;
        }

        @Override
        protected boolean _includeScalar() {
            return true;
        }
    }
}
