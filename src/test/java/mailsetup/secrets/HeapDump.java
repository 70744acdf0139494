package mailsetup.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mailsetup.testkit.SecretForms;

/** How often a password stands in a heap dump, in the forms in which Java keeps text. */
final class HeapDump {
    private HeapDump() {}

    /** The number of places of each form. */
    static Map<String, Integer> count(Path dump, String password) throws IOException {
        var heap = Files.readAllBytes(dump);
        var found = new LinkedHashMap<String, Integer>();
        // Strings of Latin letters and byte arrays are alike; a char array stands in a dump with its high byte first.
        found.put("bytes", places(heap, password.getBytes(StandardCharsets.ISO_8859_1)));
        found.put("chars", places(heap, password.getBytes(StandardCharsets.UTF_16BE)));
        int base64 = 0;
        for (var form : base64(password)) {
            base64 += places(heap, form.getBytes(StandardCharsets.ISO_8859_1));
            base64 += places(heap, form.getBytes(StandardCharsets.UTF_16BE));
        }
        found.put("base64", base64);
        return found;
    }

    /** The letters of each alignment that do not depend on what stands around the password. */
    private static List<String> base64(String password) {
        var forms = SecretForms.forms(password);
        return new ArrayList<>(forms.subList(forms.size() - 3, forms.size()));
    }

    private static int places(byte[] heap, byte[] form) {
        int places = 0;
        for (int at = 0; at <= heap.length - form.length; at++) {
            if (heap[at] == form[0] && stands(heap, at, form)) {
                places++;
            }
        }
        return places;
    }

    private static boolean stands(byte[] heap, int at, byte[] form) {
        for (int i = 1; i < form.length; i++) {
            if (heap[at + i] != form[i]) {
                return false;
            }
        }
        return true;
    }
}
