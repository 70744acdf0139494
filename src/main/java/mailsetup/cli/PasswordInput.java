package mailsetup.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import mailsetup.core.Secret;

/** Where the password or token comes from: standard input, an environment variable or a question, never an argument. */
record PasswordInput(Terminal terminal, String question) {
    private static final int LONGEST = 4096;
    /** Tokens of 4 KB were seen; servers end a line at 12 KB at the latest. */
    private static final int LONGEST_TOKEN = 12 * 1024;

    /** The password or token, unchanged but for the end of its line; empty when no login is wanted. */
    Optional<Secret> read(Typed typed) throws UsageException {
        boolean stdin = typed.has(Options.PASSWORD_STDIN);
        boolean variable = typed.mentions(Options.PASSWORD_ENV);
        boolean none = typed.has(Options.NO_LOGIN);
        if ((stdin && variable) || (none && (stdin || variable))) {
            throw new UsageException("cli.usage.one-password-source");
        }
        if (typed.has(Options.TOKEN_STDIN)) {
            if (stdin || variable || none) {
                throw new UsageException("cli.usage.token-alone");
            }
            return Optional.of(token());
        }
        if (none) {
            return Optional.empty();
        }
        return Optional.of(stdin ? line(terminal.in(), LONGEST) : variable ? variable(typed) : asked());
    }

    private Secret token() throws UsageException {
        var token = line(terminal.in(), LONGEST_TOKEN);
        if (!token.isBearer()) {
            token.wipe();
            throw new UsageException("cli.usage.token");
        }
        return token;
    }

    private Secret variable(Typed typed) throws UsageException {
        var value = terminal.environment().getOrDefault(typed.get(Options.PASSWORD_ENV).orElse(""), "");
        if (value.isEmpty()) {
            throw new UsageException("cli.usage.password-env-empty");
        }
        return Secret.of(value);
    }

    private Secret asked() throws UsageException {
        var prompt = terminal.prompt().orElseThrow(() -> new UsageException("cli.usage.no-password"));
        var typed = Optional.ofNullable(prompt.apply(question)).filter(chars -> chars.length > 0);
        return secret(typed.orElseThrow(() -> new UsageException("cli.usage.password-empty")));
    }

    private static Secret line(InputStream in, int longest) throws UsageException {
        var bytes = new byte[longest];
        try {
            var length = fill(in, bytes);
            if (length == 0) {
                throw new UsageException("cli.usage.password-empty");
            }
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return secret(chars(decoded));
        } catch (CharacterCodingException e) {
            throw new UsageException("cli.usage.password-not-utf8");
        } catch (IOException e) {
            throw new UsageException("cli.usage.password-empty");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Reads the first line into the array; its length without the line end. */
    private static int fill(InputStream in, byte[] bytes) throws IOException, UsageException {
        int length = 0;
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (length == bytes.length) {
                throw new UsageException("cli.usage.password-too-long");
            }
            bytes[length++] = (byte) next;
        }
        return length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
    }

    private static char[] chars(CharBuffer decoded) {
        var chars = new char[decoded.remaining()];
        decoded.get(chars);
        Arrays.fill(decoded.array(), '\0');
        return chars;
    }

    private static Secret secret(char[] chars) {
        var secret = new Secret(chars);
        Arrays.fill(chars, '\0');
        return secret;
    }
}
