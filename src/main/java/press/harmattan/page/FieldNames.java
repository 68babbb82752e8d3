package press.harmattan.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that a caller may select fields by: those of a record and of the records inside it. */
public final class FieldNames {
    private final Set<String> names = new TreeSet<>();
    private final List<String> top = new ArrayList<>();

    private FieldNames(Class<?> record) {
        collect(record, "");
    }

    /**
     * The names of a record's fields; a dot leads into the record that a field or its list holds,
     * unless that is of its own kind.
     */
    public static FieldNames of(Class<? extends Record> record) {
        return new FieldNames(record);
    }

    /** Whether there is a field of this name. */
    public boolean contains(String name) {
        return names.contains(name);
    }

    /** The names without those of inner records, in the record's order. */
    public List<String> top() {
        return List.copyOf(top);
    }

    private void collect(Class<?> record, String prefix) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (isToldByName(component.getAccessor())) {
                collect(component, prefix);
            }
        }
    }

    /** What has a parameter of its own is left out where it is not asked for by that. */
    private static boolean isToldByName(Method accessor) {
        return !accessor.isAnnotationPresent(JsonIgnore.class)
                && !accessor.isAnnotationPresent(JsonInclude.class);
    }

    private void collect(RecordComponent component, String prefix) {
        names.add(prefix + component.getName());
        if (prefix.isEmpty()) {
            top.add(component.getName());
        }
        Class<?> inner = item(component.getGenericType());
        if (inner.isRecord() && inner != component.getDeclaringRecord()) {
            collect(inner, prefix + component.getName() + ".");
        }
    }

    private static Class<?> item(Type type) {
        Type held =
                type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return held instanceof Class<?> plain ? plain : Object.class;
    }
}
