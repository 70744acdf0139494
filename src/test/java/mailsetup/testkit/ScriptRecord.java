package mailsetup.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a scripted server noted down, over all its connections. */
final class ScriptRecord {
    private final List<String> heard = new ArrayList<>();
    private final List<String> conversation = new ArrayList<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final ByteArrayOutputStream receivedInClear = new ByteArrayOutputStream();
    private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();

    synchronized void heard(String line) {
        heard.add(line);
        conversation.add("C: " + line);
    }

    synchronized void said(String text) {
        if (conversation.size() < 1000) {
            conversation.add("S: " + text.stripTrailing());
        }
    }

    synchronized void note(String remark) {
        conversation.add("-- " + remark);
    }

    synchronized void received(int octet, boolean secure) {
        received.write(octet);
        if (!secure) {
            receivedInClear.write(octet);
        }
    }

    synchronized void arrived(byte[] piece) {
        arrived.writeBytes(piece);
    }

    synchronized String arrived() {
        return arrived.toString(StandardCharsets.ISO_8859_1);
    }

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    synchronized String conversation() {
        return String.join("\n", conversation);
    }

    synchronized String received() {
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    synchronized String receivedInClear() {
        return receivedInClear.toString(StandardCharsets.ISO_8859_1);
    }
}
