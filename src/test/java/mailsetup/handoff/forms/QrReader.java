package mailsetup.handoff.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Reads our codes with the eyes of others: ImageIO and ZXing for the picture, the rules of the format for the text. */
final class QrReader {
    private static final Pattern HOST = Pattern.compile("[\\x21-\\x7e]+");
    private static final JsonMapper JSON = new JsonMapper();

    private QrReader() {}

    record Scan(String text, String correction) {}

    static Scan scan(byte[] png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
            var result = decode(bitmap);
            return new Scan(result.getText(),
                    String.valueOf(result.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL)));
        } catch (ReaderException e) {
            throw new AssertionError("no code in the picture, or a damaged one", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finding a code in a photograph fails now and then with large ones; ours is a picture of nothing else. */
    private static Result decode(BinaryBitmap bitmap) throws ReaderException {
        try {
            return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (ReaderException e) {
            return new QRCodeReader().decode(bitmap,
                    Map.of(DecodeHintType.CHARACTER_SET, "UTF-8", DecodeHintType.PURE_BARCODE, true));
        }
    }

    /** Format version 1, as strict as the reader in Thunderbird for Android. */
    static JsonNode parse(String text) {
        try {
            var code = JSON.readTree(text);
            require(code.isArray() && code.size() == 4 && code.get(0).asInt() == 1, "version");
            require(code.get(1).toString().equals("[1,1]"), "sequence");
            server(code.get(2), 8, 1);
            require(code.get(3).size() == 1 && code.get(3).get(0).size() == 2, "one group with one identity");
            server(code.get(3).get(0).get(0), 7, 0);
            var identity = code.get(3).get(0).get(1);
            require(identity.size() == 2 && HOST.matcher(identity.get(0).textValue()).matches(), "address");
            line(identity.get(1));
            return code;
        } catch (IOException e) {
            throw new AssertionError("no JSON", e);
        }
    }

    private static void server(JsonNode server, int most, int highestProtocol) {
        require(server.size() >= 6 && server.size() <= most, "length");
        require(server.get(0).isInt() && server.get(0).intValue() >= 0 && server.get(0).intValue() <= highestProtocol,
                "protocol");
        require(HOST.matcher(server.get(1).textValue()).matches(), "host");
        require(server.get(2).isInt() && server.get(2).intValue() >= 1 && server.get(2).intValue() <= 65_535, "port");
        require(server.get(3).isInt() && "023".contains(server.get(3).toString()), "security");
        require(server.get(4).isInt() && "01256".contains(server.get(4).toString()), "authentication");
        for (int i = 5; i < server.size(); i++) {
            line(server.get(i));
        }
    }

    private static void line(JsonNode text) {
        require(text.isTextual() && !text.textValue().contains("\n") && !text.textValue().contains("\r"), "text");
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("not as the format says: " + what);
        }
    }
}
