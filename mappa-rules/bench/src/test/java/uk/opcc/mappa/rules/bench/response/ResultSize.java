package uk.opcc.mappa.rules.bench.response;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;

/**
 * The bytes of a result itself: of all objects that can be reached from it, without those that another result of the same work
 * reaches too, such as the response's own texts, the report's and constants. Calculated for HotSpot with compressed pointers:
 * 12 bytes of header, 4 for a reference, each object to a multiple of 8.
 */
public final class ResultSize {

    private static final int HEADER = 12;
    private static final int ARRAY_HEADER = 16;
    private static final int REFERENCE = 4;
    private static final int ALIGNMENT = 8;

    private ResultSize() {}

    /**
     * The bytes of the assessment of a document, with the report prepared.
     *
     * @param document its name
     * @return the bytes
     */
    public static long ofAssessmentOf(String document) {
        PreparedReport report = PreparedReport.of(ReferenceData.twentyYearsOn());
        Response response = Documents.named(document);
        return of(Section55.assess(report, response), Section55.assess(report, response));
    }

    /** The bytes of what the first reaches and the second, made by the same work, does not. */
    static long of(Object result, Object another) {
        Set<Object> own = reachable(result);
        own.removeAll(reachable(another));
        return own.stream().mapToLong(ResultSize::size).sum();
    }

    private static Set<Object> reachable(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        seen.add(root);
        open.add(root);
        while (!open.isEmpty()) {
            for (Object next : references(open.remove())) {
                // Classes lead to the whole program.
                if (next != null && !(next instanceof Class) && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    private static List<Object> references(Object object) {
        List<Object> references = new ArrayList<>();
        if (object instanceof Object[] elements) {
            Collections.addAll(references, elements);
            return references;
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    try {
                        references.add(field.get(object));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return references;
    }

    private static long size(Object object) {
        Class<?> type = object.getClass();
        if (type.isArray()) {
            return aligned(ARRAY_HEADER + (long) width(type.getComponentType()) * Array.getLength(object));
        }
        long size = HEADER;
        for (; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                size += Modifier.isStatic(field.getModifiers()) ? 0 : width(field.getType());
            }
        }
        return aligned(size);
    }

    private static long aligned(long size) {
        return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private static int width(Class<?> type) {
        if (!type.isPrimitive()) {
            return REFERENCE;
        }
        if (type == long.class || type == double.class) {
            return Long.BYTES;
        }
        if (type == int.class || type == float.class) {
            return Integer.BYTES;
        }
        return type == short.class || type == char.class ? Short.BYTES : Byte.BYTES;
    }
}
