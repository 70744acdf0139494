package mailsetup.probe.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import mailsetup.core.Secret;
import mailsetup.probe.Failure;
import mailsetup.probe.net.WireException;

/**
 * SCRAM without channel binding (RFC 5802, RFC 7677). Both sides prove that they know the password, and it does not
 * cross the line.
 */
final class Scram implements Mechanism {
    private static final String NO_BINDING = "n,,";
    /** A hostile server could ask for years of work; honest ones ask for 4096 to some 100,000. */
    private static final int MOST_ROUNDS = 1_000_000;
    private static final int NONCE = 18;

    private final String hash;
    private final String hmac;
    private final Secret secret;
    private final String first;
    private final String nonce;
    private byte[] proofOfServer = {};
    private int said;

    Scram(String hash, String user, Secret secret) {
        this(hash, user, secret, nonce());
    }

    Scram(String hash, String user, Secret secret, String nonce) {
        this.hash = hash;
        this.hmac = "Hmac" + hash.replace("-", "");
        this.secret = secret;
        this.nonce = nonce;
        this.first = "n=" + prepared(user).replace("=", "=3D").replace(",", "=2C") + ",r=" + nonce;
    }

    @Override
    public boolean clientFirst() {
        return true;
    }

    @Override
    public byte[] respond(byte[] challenge) throws WireException {
        return switch (said++) {
            case 0 -> Octets.utf8(NO_BINDING + first);
            case 1 -> proof(new String(challenge, StandardCharsets.UTF_8));
            default -> checked(new String(challenge, StandardCharsets.UTF_8));
        };
    }

    @Override
    public boolean complete() {
        return said > 2;
    }

    private byte[] proof(String challenge) throws WireException {
        var told = attributes(challenge);
        var theirs = told.getOrDefault("r", "");
        if (!theirs.startsWith(nonce) || theirs.length() == nonce.length()) {
            throw senseless();
        }
        byte[] salted = salted(base64(told.getOrDefault("s", "")), rounds(told.getOrDefault("i", "")));
        var unproven = "c=" + Base64.getEncoder().encodeToString(Octets.utf8(NO_BINDING)) + ",r=" + theirs;
        byte[] everything = Octets.utf8(first + "," + challenge + "," + unproven);
        byte[] key = Octets.hmac(hmac, salted, Octets.utf8("Client Key"));
        byte[] signature = Octets.hmac(hmac, Octets.digest(hash, key), everything);
        proofOfServer = Octets.hmac(hmac, Octets.hmac(hmac, salted, Octets.utf8("Server Key")), everything);
        Arrays.fill(salted, (byte) 0);
        for (int i = 0; i < key.length; i++) {
            key[i] ^= signature[i];
        }
        return Octets.utf8(unproven + ",p=" + Base64.getEncoder().encodeToString(key));
    }

    /** Without this a stranger in the place of the server could say yes to anything. */
    private byte[] checked(String challenge) throws WireException {
        if (!MessageDigest.isEqual(base64(attributes(challenge).getOrDefault("v", "")), proofOfServer)) {
            throw new WireException(new Failure.Unexpected("a server that does not know the password"));
        }
        return new byte[0];
    }

    /** Hi() of RFC 5802 section 2.2. */
    private byte[] salted(byte[] salt, int rounds) {
        byte[] password = secret.use(chars -> Octets.utf8(prepared(new String(chars))));
        byte[] round = Octets.hmac(hmac, password, Octets.joined(salt, new byte[]{0, 0, 0, 1}));
        byte[] sum = round.clone();
        for (int i = 1; i < rounds; i++) {
            round = Octets.hmac(hmac, password, round);
            for (int j = 0; j < sum.length; j++) {
                sum[j] ^= round[j];
            }
        }
        Arrays.fill(password, (byte) 0);
        return sum;
    }

    private static int rounds(String number) throws WireException {
        if (!number.matches("[1-9]\\d{0,6}") || Integer.parseInt(number) > MOST_ROUNDS) {
            throw senseless();
        }
        return Integer.parseInt(number);
    }

    private static Map<String, String> attributes(String message) {
        var attributes = new HashMap<String, String>();
        for (var part : message.split(",", 10)) {
            if (part.length() > 1 && part.charAt(1) == '=') {
                attributes.putIfAbsent(part.substring(0, 1), part.substring(2));
            }
        }
        return attributes;
    }

    private static byte[] base64(String text) throws WireException {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw senseless();
        }
    }

    /** What matters of SASLprep (RFC 4013) for what people type. */
    private static String prepared(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String nonce() {
        byte[] random = new byte[NONCE];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    private static WireException senseless() {
        return new WireException(new Failure.Unexpected("a challenge that makes no sense"));
    }
}
