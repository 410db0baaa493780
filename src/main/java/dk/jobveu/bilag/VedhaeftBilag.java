package dk.jobveu.bilag;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Kontrolsum;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.partsaftale.Partsside;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody adds a file to a forløb. What is not taken leaves nothing behind. */
@Brugstilfaelde
public class VedhaeftBilag {

  private final Bilagslager lager;
  private final Bilagsret ret;
  private final Bilagsregler regler;
  private final Filkontrol filkontrol;
  private final Virustjek virustjek;
  private final Clock ur;

  VedhaeftBilag(
      Bilagslager lager,
      Bilagsret ret,
      Bilagsregler regler,
      Filkontrol filkontrol,
      Virustjek virustjek,
      Clock ur) {
    this.lager = lager;
    this.ret = ret;
    this.regler = regler;
    this.filkontrol = filkontrol;
    this.virustjek = virustjek;
    this.ur = ur;
  }

  /**
   * @param punkt the row of the checklist or the side, or null on the forløb
   * @param navn as it was sent
   * @return its id
   * @throws Regelbrud with what to do about a file or a place that is not taken
   */
  public String vedhaeft(
      Indsigt indsigt, Bilagssted sted, String punkt, String navn, byte[] indhold) {
    if (sted == null || !findes(sted, punkt)) {
      throw new Regelbrud("sted", "Vælg, hvad filen hører til.");
    }
    if (!ret.maaVedhaefte(indsigt, sted)) {
      throw new IkkeTilladt("Det kan kun forløbets koordinator, og om opbakning også parterne.");
    }
    String filnavn = Filnavn.laes(navn);
    Bilagstype type = filkontrol.kontroller(filnavn, indhold);
    kraevPlads(indsigt.forloebId(), indhold.length);
    Bilag nyt =
        new Bilag(
            UUID.randomUUID().toString(),
            indsigt.registrering(indsigt.organisation(), ur.instant()),
            sted,
            punkt,
            filnavn,
            type,
            indhold.length,
            Kontrolsum.af(indhold),
            virustjek.erSkannet(indhold));
    lager.gem(nyt, indhold);
    return nyt.id();
  }

  private static boolean findes(Bilagssted sted, String punkt) {
    return switch (sted) {
      case FORLOEB -> punkt == null;
      case RAEKKE -> punkt != null && Tjekliste.erHovedraekke(punkt);
      case BLAASTEMPLING -> Stream.of(Partsside.values()).anyMatch(s -> s.name().equals(punkt));
    };
  }

  private void kraevPlads(String forloebId, int stoerrelse) {
    List<Bilag> alle = lager.alle(forloebId);
    long iAlt = alle.stream().mapToLong(Bilag::stoerrelse).sum() + stoerrelse;
    if (alle.size() >= regler.hoejstAntal() || iAlt > regler.hoejstIAlt().toBytes()) {
      throw new Regelbrud(
          "fil",
          "Der er ikke plads til flere filer på forløbet (højst %d filer og %d MB i alt). Fjern en, der ikke bruges."
              .formatted(regler.hoejstAntal(), regler.hoejstIAlt().toMegabytes()));
    }
  }
}
