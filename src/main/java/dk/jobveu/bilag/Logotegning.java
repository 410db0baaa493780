package dk.jobveu.bilag;

import dk.jobveu.faelles.Regelbrud;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws a picture anew, at the size that a document needs: what else was in the file (who took it
 * and where, for instance) is not in what is kept.
 */
final class Logotegning {

  /** What a width of five centimetres needs in print. */
  private static final int BREDEST = 400;

  private static final int HOEJEST = 160;
  private static final int MINDST = 16;

  private Logotegning() {}

  /** A picture as PNG in base 64. */
  record Tegnet(int bredde, int hoejde, String billede) {}

  /**
   * @throws Regelbrud with what to do about a picture that cannot be drawn
   */
  static Tegnet af(byte[] fil, Bilagstype type) {
    try {
      BufferedImage set = laes(fil, type);
      if (set.getWidth() < MINDST || set.getHeight() < MINDST) {
        throw Filkontrol.galt("Billedet er for lille til at kunne ses. Send et større.");
      }
      double maal =
          Math.min(
              1.0, Math.min(BREDEST / (double) set.getWidth(), HOEJEST / (double) set.getHeight()));
      int bredde = Math.max(1, (int) Math.round(set.getWidth() * maal));
      int hoejde = Math.max(1, (int) Math.round(set.getHeight() * maal));
      BufferedImage nyt = new BufferedImage(bredde, hoejde, BufferedImage.TYPE_INT_ARGB);
      Graphics2D pen = nyt.createGraphics();
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.drawImage(set, 0, 0, bredde, hoejde, null);
      pen.dispose();
      ByteArrayOutputStream ud = new ByteArrayOutputStream();
      ImageIO.write(nyt, "png", ud);
      return new Tegnet(bredde, hoejde, Base64.getEncoder().encodeToString(ud.toByteArray()));
    } catch (IOException | RuntimeException e) {
      if (e instanceof Regelbrud brud) {
        throw brud;
      }
      throw Filkontrol.galt(
          "Billedet kan ikke tegnes. Gem det som en almindelig PNG i et billedprogram, og send den nye.");
    }
  }

  /** Read in steps where it is large, so that memory is used for what is shown alone. */
  private static BufferedImage laes(byte[] fil, Bilagstype type) throws IOException {
    ImageReader laeser = ImageIO.getImageReadersByFormatName(type.name().toLowerCase()).next();
    try (MemoryCacheImageInputStream ind =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(fil))) {
      laeser.setInput(ind, true, true);
      int spring =
          Math.max(
              1, Math.min(laeser.getWidth(0) / (2 * BREDEST), laeser.getHeight(0) / (2 * HOEJEST)));
      ImageReadParam hvert = laeser.getDefaultReadParam();
      hvert.setSourceSubsampling(spring, spring, 0, 0);
      return laeser.read(0, hvert);
    } finally {
      laeser.dispose();
    }
  }
}
