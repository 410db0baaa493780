package dk.jobveu.dokument;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** One frame for every document: each kind of file from the same data, with the rules of PDF/UA. */
class PapirTest {

  private static final Papirfil FIL = Papirfil.ny();

  /** As long as a field of a form admits, with what Danes write and what no font has. */
  private static final String LANG =
      "Æblegrød på Ærø – “citat” €. ".repeat(65) + "\nny linje " + "langtord".repeat(10) + " 漢😀";

  private static Papir papir(Papir.Stand stand, String tekst, int raekker) {
    return new Papir(
        "Partsaftale",
        "JV-2026-0001",
        "Industrioperatører i Sønderjylland <& \"øvrige\">",
        2,
        "Indgået",
        stand,
        LocalDate.of(2026, 3, 2),
        "Industriens Uddannelser",
        null,
        List.of(
            felter("1 Formål", felt("Formål", tekst), felt("Alle er tænkt ind", true)),
            tabel(
                "Sidernes svar",
                List.of("Side", "Hvem", "Svar", "Dato"),
                IntStream.range(0, raekker)
                    .mapToObj(i -> raekke("Arbejdsgiversiden", "Navn " + i, "Ja", null))
                    .toList())),
        "Resten læses af parterne.");
  }

  @Test
  void denKortesteFoelgerReglerneForTilgaengeligPdf() {
    byte[] pdf = FIL.skriv(papir(Papir.Stand.UDKAST, "x", 1), Papirtype.PDF);
    assertThat(Pdflaeser.brud(pdf)).isEmpty();
    assertThat(Pdflaeser.tekst(pdf)).contains("Udkast", "2. marts 2026", "Side 1 af 1");
  }

  @Test
  void denLaengsteFoelgerDemOgHarDetHele() {
    byte[] pdf = FIL.skriv(papir(Papir.Stand.AFTALT, LANG, 60), Papirtype.PDF);
    assertThat(Pdflaeser.brud(pdf)).isEmpty();
    assertThat(Pdflaeser.tekst(pdf))
        .contains("JV-2026-0001 · Industrioperatører i Sønderjylland <& \"øvrige\">")
        .contains("Partsaftale, version 2, 2. marts 2026", "Side 2 af", "Navn 0", "Navn 59")
        .contains("Æblegrød på Ærø – “citat” €.", "Resten læses af parterne.")
        .doesNotContain("Udkast");
  }

  /** Those who do not see them hear what they say, in both kinds of file. */
  @Test
  void logoerStaarSidstMedDeresTekstOgDenUdenStaarMedSitNavn() throws IOException {
    Papir med =
        papir(Papir.Stand.AFTALT, "x", 1)
            .med(
                List.of(
                    new Papirlogo("Bredt logo: Æ & <Ø>", 400, 20, billede(400, 20)),
                    new Papirlogo("Højt logo", 20, 160, billede(20, 160)),
                    Papirlogo.navn("Dansk El-Forbund")));
    byte[] pdf = FIL.skriv(med, Papirtype.PDF);
    assertThat(Pdflaeser.brud(pdf)).isEmpty();
    assertThat(Pdflaeser.tekst(pdf)).contains("Bag forløbet står", "Dansk El-Forbund");
    assertThat(Pdflaeser.alternativer(pdf)).containsExactly("Bredt logo: Æ & <Ø>", "Højt logo");
    assertThat(FIL.skriv(med, Papirtype.PDF)).isEqualTo(pdf);

    byte[] docx = FIL.skriv(med, Papirtype.DOCX);
    assertThat(Ordlaeser.tekst(docx)).contains("Bag forløbet står", "Dansk El-Forbund");
    assertThat(Ordlaeser.billeder(docx)).containsExactly("Bredt logo: Æ & <Ø>", "Højt logo");
  }

  /** What was kept before there were logos is the same document still, and is read as one. */
  @Test
  void etDokumentUdenLogoerGemmesSomFoer() throws IOException {
    Papir uden = papir(Papir.Stand.AFTALT, "x", 1);
    assertThat(Papirindhold.skriv(uden)).doesNotContain("logoer");
    assertThat(Papirindhold.laes(Papirindhold.skriv(uden))).isEqualTo(uden);
    Papir med = uden.med(List.of(new Papirlogo("L", 20, 20, billede(20, 20))));
    assertThat(Papirindhold.laes(Papirindhold.skriv(med))).isEqualTo(med);
  }

  private static String billede(int bredde, int hoejde) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(bredde, hoejde, BufferedImage.TYPE_INT_ARGB), "png", ud);
    return Base64.getEncoder().encodeToString(ud.toByteArray());
  }

  /** The rules are asked in earnest. */
  @Test
  void enPdfUdenMaerkerFoelgerDemIkke() {
    assertThat(Pdflaeser.brud(Pdflaeser.udenMaerker())).isNotEmpty();
  }

  @Test
  void deSammeDataGiverDenSammeFil() {
    assertThat(FIL.skriv(papir(Papir.Stand.AFTALT, "x", 3), Papirtype.PDF))
        .isEqualTo(FIL.skriv(papir(Papir.Stand.AFTALT, "x", 3), Papirtype.PDF))
        .isNotEqualTo(FIL.skriv(papir(Papir.Stand.AFTALT, "y", 3), Papirtype.PDF));
  }

  @Test
  void wordfilenHarDetSammeMedRigtigeOverskrifterPaaDansk() {
    byte[] docx = FIL.skriv(papir(Papir.Stand.UDKAST, LANG, 2), Papirtype.DOCX);
    assertThat(Ordlaeser.overskrifter(docx)).containsExactly("1 Formål", "Sidernes svar");
    assertThat(Ordlaeser.tekst(docx))
        .contains("JV-2026-0001", "Udkast", "Partsaftale", "Version 2 · Indgået", "ny linje")
        .contains("Alle er tænkt ind", "Ja", "Navn 1", "Resten læses af parterne.");
    assertThat(Ordlaeser.sprog(docx)).isEqualTo("da-DK");
  }

  /** As wide as in the PDF, so that no word is cut in two; the widths are those of the page. */
  @Test
  void wordfilensTabellerHarKolonnernesBredder() {
    List<List<Integer>> bredder =
        Ordlaeser.kolonnebredder(FIL.skriv(papir(Papir.Stand.UDKAST, LANG, 2), Papirtype.DOCX));
    assertThat(bredder)
        .hasSize(2)
        .allSatisfy(b -> assertThat(b.stream().mapToInt(x -> x).sum()).isCloseTo(9298, within(3)));
    assertThat(bredder.get(1).get(0))
        .as("Arbejdsgiversiden, Svar")
        .isGreaterThan(bredder.get(1).get(2));
  }
}
