package press.harmattan.page;

import com.fasterxml.jackson.core.filter.TokenFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which fields of an object are told, and which of the objects inside it. */
public final class Selection {
    /** Every field. */
    public static final Selection EVERYTHING = new Selection(null);

    /** Null stands for everything. */
    private final Map<String, Selection> fields;

    private Selection(Map<String, Selection> fields) {
        this.fields = fields;
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
        return new Selection(fields);
    }

    /** The same, and these fields in whole. */
    public Selection and(List<String> more) {
        if (fields == null || more.isEmpty()) {
            return this;
        }
        Map<String, Selection> all = new LinkedHashMap<>(fields);
        more.forEach(field -> all.put(field, EVERYTHING));
        return new Selection(all);
    }

    /** Whether any of a field is told. */
    public boolean has(String field) {
        return fields == null || fields.containsKey(field);
    }

    TokenFilter filter() {
        return fields == null ? TokenFilter.INCLUDE_ALL : new Fields(this);
    }

    private static final class Fields extends TokenFilter {
        private final Selection selection;

        Fields(Selection selection) {
            this.selection = selection;
        }

        @Override
        public TokenFilter includeProperty(String name) {
            Selection inside = selection.fields.get(name);
            return inside == null ? null : inside.filter();
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
