package mailsetup.ui.eye;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import mailsetup.testkit.Png;

/** Many pictures, made smaller and put side by side. */
public final class ContactSheet {
    private static final int GAP = 8;
    private static final int TABLE = 0xff808890;

    private final int columns;
    private final List<Image> pictures = new ArrayList<>();

    /**
     * An empty sheet.
     *
     * @param columns how many stand side by side
     */
    public ContactSheet(int columns) {
        this.columns = columns;
    }

    /** Puts the picture behind the others. All have the size of the first. */
    public void add(Image picture) {
        pictures.add(picture);
    }

    /** The pictures in the order in which they were added, as a file. */
    public void write(Path file) throws IOException {
        int width = (int) pictures.getFirst().getWidth() + GAP;
        int height = (int) pictures.getFirst().getHeight() + GAP;
        int rows = (pictures.size() + columns - 1) / columns;
        var sheet = new WritableImage(columns * width + GAP, rows * height + GAP);
        var table = new int[(int) sheet.getWidth()];
        Arrays.fill(table, TABLE);
        for (int y = 0; y < sheet.getHeight(); y++) {
            sheet.getPixelWriter().setPixels(0, y, table.length, 1, PixelFormat.getIntArgbInstance(), table, 0, 0);
        }
        for (int i = 0; i < pictures.size(); i++) {
            var one = pictures.get(i);
            sheet.getPixelWriter().setPixels(GAP + i % columns * width, GAP + i / columns * height,
                    (int) one.getWidth(), (int) one.getHeight(), one.getPixelReader(), 0, 0);
        }
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            Png.write(sheet, out);
        }
    }

    /** The picture at half its size. Each pixel is the mean of four, so that letters stay letters as long as they can. */
    public static Image half(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var small = new int[width / 2 * (height / 2)];
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++) {
                int at = 2 * y * width + 2 * x;
                small[y * (width / 2) + x] = mean(pixels[at], pixels[at + 1], pixels[at + width],
                        pixels[at + width + 1]);
            }
        }
        var image = new WritableImage(width / 2, height / 2);
        image.getPixelWriter().setPixels(0, 0, width / 2, height / 2, PixelFormat.getIntArgbInstance(), small, 0,
                width / 2);
        return image;
    }

    private static int mean(int a, int b, int c, int d) {
        int mean = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            int sum = (a >>> shift & 0xff) + (b >>> shift & 0xff) + (c >>> shift & 0xff) + (d >>> shift & 0xff);
            mean |= (sum / 4) << shift;
        }
        return mean;
    }
}
