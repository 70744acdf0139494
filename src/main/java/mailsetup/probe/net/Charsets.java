package mailsetup.probe.net;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a line that should be UTF-8 and need not be. Of the character sets that mail servers use, the one is taken in
 * which most of the line is made of characters that such lines are made of; a line that is none of them shows its bytes.
 */
final class Charsets {
    /** A set, and the characters that answers of servers in it are made of. */
    private record Candidate(Charset charset, String usual) {}

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate(Charset.forName("GB18030"),
                    "请使用授权码登录密错误或未开启服务户名账号验证失败系统繁忙邮箱详情看的不在已被您无法连接过多次数稍后再试超限制拒绝地址客端第三方设置中到是否以及效期独立帐异常，。：！"),
            new Candidate(Charset.forName("windows-31j"), ""),
            new Candidate(Charset.forName("EUC-KR"), ""));
    /** As much must look as expected; bytes of one set are often valid in another. */
    private static final double LIKELY = 0.5;
    private static final char ESCAPE = '\u001B';

    private Charsets() {}

    static String read(byte[] line) {
        if (holds(line, ESCAPE) && decoded(line, Charset.forName("ISO-2022-JP")).isPresent()) {
            return decoded(line, Charset.forName("ISO-2022-JP")).orElseThrow();
        }
        return decoded(line, StandardCharsets.UTF_8).or(() -> likeliest(line)).or(() -> western(line))
                .orElseGet(() -> marked(line));
    }

    private static Optional<String> likeliest(byte[] line) {
        return CANDIDATES.stream().filter(each -> likelihood(each, line) >= LIKELY)
                .max(Comparator.comparingDouble(each -> likelihood(each, line)))
                .flatMap(each -> decoded(line, each.charset()));
    }

    private static double likelihood(Candidate candidate, byte[] line) {
        var foreign = decoded(line, candidate.charset()).orElse("").codePoints().filter(c -> c > 127).toArray();
        long usual = Arrays.stream(foreign).filter(c -> isUsual(candidate, c)).count();
        return foreign.length == 0 ? 0 : (double) usual / foreign.length;
    }

    /** Japanese without kana is no sentence, and Korean is nothing but Hangul; Chinese shares its characters. */
    private static boolean isUsual(Candidate candidate, int c) {
        return switch (candidate.charset().name()) {
            case "windows-31j" -> c >= 0x3000 && c <= 0x30FF;
            case "EUC-KR" -> c >= 0xAC00 && c <= 0xD7A3;
            default -> candidate.usual().indexOf(c) >= 0;
        };
    }

    /** Single letters with an accent among those of ASCII. */
    private static Optional<String> western(byte[] line) {
        var text = new String(line, StandardCharsets.ISO_8859_1);
        boolean letters = text.chars().filter(c -> c > 127).allMatch(c -> c >= 0xA0);
        return letters && !text.matches(".*[\\u00A0-\\u00FF]{4}.*") ? Optional.of(text) : Optional.empty();
    }

    private static String marked(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\x%02X".formatted(c)).collect(Collectors.joining());
    }

    private static Optional<String> decoded(byte[] line, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean holds(byte[] line, char wanted) {
        for (byte b : line) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
