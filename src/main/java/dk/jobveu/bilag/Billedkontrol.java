package dk.jobveu.bilag;

import static dk.jobveu.bilag.Filkontrol.kraev;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A picture is made of its parts, one after the other, and ends where they end. */
final class Billedkontrol {

  private static final int HOEJEST_BREDEST = 20_000;
  private static final long FLEST_PUNKTER = 100_000_000;

  private Billedkontrol() {}

  /**
   * @throws IndexOutOfBoundsException when it ends too early
   */
  static void png(byte[] fil) {
    ByteBuffer b = ByteBuffer.wrap(fil);
    kraev(fil.length > 45 && b.getLong() == 0x89504E470D0A1A0AL);
    String art = "";
    boolean foerste = true;
    while (!art.equals("IEND")) {
      kraev(b.remaining() >= 12);
      int laengde = b.getInt();
      kraev(laengde >= 0 && laengde <= b.remaining() - 8);
      int fra = b.position();
      art = new String(fil, fra, 4, StandardCharsets.ISO_8859_1);
      kraev(art.equals("IHDR") == foerste);
      if (foerste) {
        maal(b.getInt(fra + 4), b.getInt(fra + 8));
        foerste = false;
      }
      CRC32 sum = new CRC32();
      sum.update(fil, fra, laengde + 4);
      b.position(fra + 4 + laengde);
      kraev((int) sum.getValue() == b.getInt());
    }
    kraev(!b.hasRemaining());
  }

  /**
   * @throws IndexOutOfBoundsException when it ends too early
   */
  static void jpeg(byte[] fil) {
    kraev(fil.length > 20 && tegn(fil, 0) == 0xFF && tegn(fil, 1) == 0xD8);
    int her = 2;
    boolean harMaal = false;
    while (true) {
      kraev(tegn(fil, her) == 0xFF);
      while (tegn(fil, her + 1) == 0xFF) {
        her++;
      }
      int art = tegn(fil, her + 1);
      her += 2;
      if (art == 0xD9) {
        kraev(harMaal && her == fil.length);
        return;
      }
      kraev(art >= 0xC0 && art != 0xFF && !(art >= 0xD0 && art <= 0xD8));
      int laengde = tal(fil, her);
      kraev(laengde >= 2);
      if (art >= 0xC0 && art <= 0xCF && art != 0xC4 && art != 0xC8 && art != 0xCC) {
        maal(tal(fil, her + 3), tal(fil, her + 5));
        harMaal = true;
      }
      her += laengde;
      if (art == 0xDA) {
        her = efterBilledet(fil, her);
      }
    }
  }

  /** Where the next part begins after the picture itself, in which FF 00 and restarts are data. */
  private static int efterBilledet(byte[] fil, int fra) {
    int her = fra;
    while (true) {
      if (tegn(fil, her) == 0xFF) {
        int naeste = tegn(fil, her + 1);
        if (naeste != 0 && naeste != 0xFF && !(naeste >= 0xD0 && naeste <= 0xD7)) {
          return her;
        }
      }
      her++;
    }
  }

  private static void maal(int bredde, int hoejde) {
    kraev(
        bredde > 0
            && hoejde > 0
            && bredde <= HOEJEST_BREDEST
            && hoejde <= HOEJEST_BREDEST
            && (long) bredde * hoejde <= FLEST_PUNKTER);
  }

  private static int tegn(byte[] fil, int her) {
    return fil[her] & 0xFF;
  }

  private static int tal(byte[] fil, int her) {
    return tegn(fil, her) << 8 | tegn(fil, her + 1);
  }
}
