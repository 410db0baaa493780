package dk.jobveu.bilag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.bilag.Virusskanner.Fund;
import dk.jobveu.bilag.Virusskanner.SkannerNede;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Regelbrud;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.util.unit.DataSize;

/** An organisation's logo: a picture and nothing else, drawn anew, and only its own people's. */
class LogoTest {

  private static final Instant NU = Instant.parse("2026-03-02T10:00:00Z");
  private static final Bruger KAREN = new Bruger("karen", List.of("tekniq"));

  private final Logoer logoer = mock();
  private final Virusskanner skanner = mock();
  private final LaegLogo laeg = laeg();

  private LaegLogo laeg() {
    Bilagsregler regler =
        new Bilagsregler(
            EnumSet.allOf(Bilagstype.class),
            DataSize.ofMegabytes(1),
            DataSize.ofMegabytes(2),
            3,
            DataSize.ofMegabytes(2));
    return new LaegLogo(
        logoer, new Filkontrol(regler), new Virustjek(skanner), Clock.fixed(NU, ZoneOffset.UTC));
  }

  @Test
  void billedetTegnesOmOgKunDetErTilbage() throws IOException {
    when(skanner.skan(any())).thenReturn(Fund.REN);
    // whoever took a picture, and where, may stand in a part of the file
    byte[] fil = medKommentar(jpeg(1600, 400), "Optaget af Karen Nielsen, Vejle");
    laeg.laeg(KAREN, "tekniq", " TEKNIQ Arbejdsgiverne ", "logo.jpg", fil);
    Logo gemt = gemt();
    assertThat(gemt)
        .extracting(Logo::organisation, Logo::alternativ, Logo::bredde, Logo::hoejde)
        .containsExactly("tekniq", "TEKNIQ Arbejdsgiverne", 400, 100);
    assertThat(gemt.skannet()).isTrue();
    assertThat(gemt.lagtInd()).isEqualTo(NU);
    byte[] billede = Base64.getDecoder().decode(gemt.billede());
    assertThat(new String(billede, StandardCharsets.ISO_8859_1)).doesNotContain("Karen", "Vejle");
    BufferedImage set = ImageIO.read(new ByteArrayInputStream(billede));
    assertThat(set.getWidth()).isEqualTo(400);
    assertThat(set.getHeight()).isEqualTo(100);
    assertThat(gemt.billede().length()).isLessThan(1_000_000);
  }

  @Test
  void etLilleBilledeBliverIkkeStoerreOgDetStoersteKanGemmes() throws IOException {
    laeg.laeg(KAREN, "tekniq", "TEKNIQ", "logo.png", Filproever.billede("png"));
    assertThat(gemt()).extracting(Logo::bredde, Logo::hoejde).containsExactly(40, 30);
    // no two dots alike: nothing that is drawn is larger than this
    BufferedImage sne = new BufferedImage(400, 160, BufferedImage.TYPE_INT_ARGB);
    int tal = 1;
    for (int x = 0; x < 400; x++) {
      for (int y = 0; y < 160; y++) {
        tal = tal * 1103515245 + 12345;
        sne.setRGB(x, y, tal);
      }
    }
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ImageIO.write(sne, "png", ud);
    assertThat(Logotegning.af(ud.toByteArray(), Bilagstype.PNG).billede().length())
        .isLessThan(1_000_000);
  }

  @Test
  void andetEndEtBilledeAfvisesOgIntetGemmes() throws IOException {
    afvist(
        "SVG",
        "logo.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(),
        "PNG eller JPEG");
    afvist("SVG med et andet navn", "logo.png", "<svg/>".getBytes(), "PNG eller JPEG");
    afvist("PDF", "logo.pdf", Filproever.pdf(), "PNG eller JPEG");
    afvist("tom", "logo.png", new byte[0], "Filen er tom");
    afvist("forkert navn", "logo.jpg", Filproever.billede("png"), "Filens navn passer ikke");
    byte[] to = Filproever.sammen(Filproever.billede("png"), "<script>".getBytes());
    afvist("to ting", "logo.png", to, "Filen er skadet");
    afvist("for lille", "logo.png", png(8, 200), "for lille");
    byte[] uden = jpeg(100, 100);
    byte[] halv = Filproever.sammen(java.util.Arrays.copyOf(uden, 300), new byte[] {-1, -39});
    afvist("halv", "logo.jpg", halv, "");
    when(skanner.skan(any())).thenReturn(Fund.VIRUS);
    afvist("virus", "logo.png", Filproever.billede("png"), "Virusscanneren fandt noget");
    when(skanner.skan(any())).thenThrow(new SkannerNede("nede", null));
    afvist("scanneren er nede", "logo.png", Filproever.billede("png"), "svarer ikke");
    verify(logoer, never()).gem(any());
  }

  @Test
  void derSkalStaaHvadDerErPaaDetOgDetErOrganisationensEget() {
    byte[] png = Filproever.billede("png");
    assertThatThrownBy(() -> laeg.laeg(KAREN, "tekniq", "  ", "logo.png", png))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("Skriv, hvad der står på logoet");
    assertThatThrownBy(() -> laeg.laeg(KAREN, "tekniq", "010190-1234", "logo.png", png))
        .isInstanceOf(Regelbrud.class);
    assertThatThrownBy(() -> laeg.laeg(KAREN, "el_forbund", "El", "logo.png", png))
        .isInstanceOf(IkkeTilladt.class);
    assertThatThrownBy(() -> new FjernLogo(logoer).fjern(KAREN, "el_forbund"))
        .isInstanceOf(IkkeTilladt.class);
    verify(logoer, never()).gem(any());
    verify(logoer, never()).slet(any());
  }

  private void afvist(String hvad, String navn, byte[] fil, String besked) {
    assertThatThrownBy(() -> laeg.laeg(KAREN, "tekniq", "TEKNIQ", navn, fil))
        .as(hvad)
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining(besked);
  }

  private Logo gemt() {
    ArgumentCaptor<Logo> gemt = ArgumentCaptor.captor();
    verify(logoer).gem(gemt.capture());
    return gemt.getValue();
  }

  private static byte[] png(int bredde, int hoejde) throws IOException {
    return tegn(bredde, hoejde, "png");
  }

  private static byte[] jpeg(int bredde, int hoejde) throws IOException {
    return tegn(bredde, hoejde, "jpeg");
  }

  private static byte[] tegn(int bredde, int hoejde, String slags) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(bredde, hoejde, BufferedImage.TYPE_INT_RGB), slags, ud);
    return ud.toByteArray();
  }

  /** A JPEG with a comment, right after its beginning. */
  private static byte[] medKommentar(byte[] jpeg, String tekst) {
    byte[] ord = tekst.getBytes(StandardCharsets.ISO_8859_1);
    byte[] hoved = {-1, -40, -1, -2, 0, (byte) (ord.length + 2)};
    return Filproever.sammen(hoved, ord, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }
}
