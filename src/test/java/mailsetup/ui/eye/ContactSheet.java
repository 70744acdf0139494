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

    private final int shrink;
    private final int columns;
    private final List<Image> pictures = new ArrayList<>();

    /**
     * An empty sheet.
     *
     * @param shrink by how much each picture gets smaller, in both directions
     * @param columns how many stand side by side
     */
    public ContactSheet(int shrink, int columns) {
        this.shrink = shrink;
        this.columns = columns;
    }

    /** Puts a copy of the picture behind the others. All have the size of the first. */
    public void add(Image picture) {
        pictures.add(shrunk(picture));
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

    /** Each pixel is the mean of those it stands for, so that letters stay letters as long as they can. */
    private Image shrunk(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var small = new WritableImage(width / shrink, height / shrink);
        var row = new int[width / shrink];
        for (int y = 0; y < height / shrink; y++) {
            for (int x = 0; x < width / shrink; x++) {
                row[x] = mean(pixels, width, x * shrink, y * shrink);
            }
            small.getPixelWriter().setPixels(0, y, row.length, 1, PixelFormat.getIntArgbInstance(), row, 0, 0);
        }
        return small;
    }

    private int mean(int[] pixels, int width, int left, int top) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + shrink; y++) {
            for (int x = left; x < left + shrink; x++) {
                int pixel = pixels[y * width + x];
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        int count = shrink * shrink;
        return 0xff << 24 | red / count << 16 | green / count << 8 | blue / count;
    }
}
