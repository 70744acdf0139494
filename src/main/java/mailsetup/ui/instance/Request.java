package mailsetup.ui.instance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import mailsetup.handoff.setupfile.SetupLink;

/**
 * What a second start asks of the first window: to come to the front, and perhaps to open a file or a link.
 *
 * @param file absolute, or a link with a setup file
 */
public record Request(Optional<String> file) {
    /** The largest request in bytes: the longest path of Linux and the words around it. */
    static final int LARGEST = 4200;
    private static final String FRONT = "mail-setup-assistant 1 front\n";
    private static final String OPEN = "mail-setup-assistant 1 open ";
    private static final String UNFIT = "[\\p{Cntrl}]";

    /** The request to open that file, as it is called in the folder this process was started in. */
    public static Request of(Optional<String> file) {
        return new Request(file.flatMap(name -> {
            try {
                return Optional.of(SetupLink.is(name) ? name : Path.of(name).toAbsolutePath().normalize().toString());
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }));
    }

    /** One line of UTF-8. Empty when the file's name cannot be written in one. */
    Optional<byte[]> line() {
        var text = file.map(path -> OPEN + path + "\n").orElse(FRONT);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(bytes).filter(this::equals).map(_ -> bytes);
    }

    /** Understands nothing but what {@link #line} writes. */
    static Optional<Request> read(byte[] line) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            if (text.equals(FRONT)) {
                return Optional.of(new Request(Optional.empty()));
            }
            return line.length <= LARGEST && text.startsWith(OPEN) && text.endsWith("\n")
                    ? file(text.substring(OPEN.length(), text.length() - 1))
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Request> file(String name) {
        try {
            return Optional.of(name).filter(text -> !text.matches("(?s).*" + UNFIT + ".*"))
                    .filter(text -> SetupLink.is(text) || Path.of(text).isAbsolute())
                    .map(text -> new Request(Optional.of(text)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
