package mailsetup.probe.login;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mailsetup.core.Secret;

/** Bytes that may hold a secret: never made a text, and overwritten when they have served. */
final class Octets {
    private Octets() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] utf8(Secret secret) {
        return secret.use(Octets::utf8);
    }

    static byte[] utf8(char[] chars) {
        var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes).rewind();
        while (buffer.hasRemaining()) {
            buffer.put((byte) 0);
        }
        return bytes;
    }

    /** What is made of the password's bytes, which are overwritten as soon as it is made. */
    static <T> T using(Secret secret, Function<byte[], T> maker) {
        byte[] bytes = utf8(secret);
        try {
            return maker.apply(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** One behind the other; the parts are overwritten. */
    static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            all.put(part);
            Arrays.fill(part, (byte) 0);
        }
        return all.array();
    }

    static byte[] hmac(String algorithm, byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(algorithm);
            // An empty key is refused by the JDK; by the standard one zero is the same key (RFC 2104 section 2).
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, algorithm));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a Java runtime without " + algorithm, e);
        }
    }

    static byte[] digest(String algorithm, byte[] text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a Java runtime without " + algorithm, e);
        }
    }
}
