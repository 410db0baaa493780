package dk.jobveu.svarlink;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A company says itself that it withdraws. */
@Component
class Tilbagetraekningssvar implements Svarsag {

  private static final int LAENGSTE_GRUND = 200;

  private final Tilbagetraekning tilbagetraekning;
  private final Virksomheder virksomheder;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;
  private final Clock ur;

  Tilbagetraekningssvar(
      Tilbagetraekning tilbagetraekning,
      Virksomheder virksomheder,
      Forloebregister forloeb,
      Aktoerer aktoerer,
      Clock ur) {
    this.tilbagetraekning = tilbagetraekning;
    this.virksomheder = virksomheder;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
    this.ur = ur;
  }

  @Override
  public Formaal formaal() {
    return Formaal.TILBAGETRAEKNING;
  }

  @Override
  public String noegle(Svarlink link) {
    return "tilbagetraekning-" + link.virksomhedId();
  }

  @Override
  public Spoergsmaal spoergsmaal(Svarlink link) {
    Virksomhed v = virksomheder.hent(link.virksomhedId());
    return new Spoergsmaal(
        v.navn(),
        "har sendt linket, så virksomheden selv kan trække sig. Virksomheden har meldt et behov til",
        "Virksomhedens svar",
        "Når der er skrevet under, tæller virksomhedens stillinger ikke længere med i forløbet, og en hensigtserklæring gælder ikke længere.",
        "Se, hvad du skriver under på",
        List.of(
            felter(
                "Det behov, der er meldt",
                felt("Søger", v.stillingsbetegnelse()),
                felt("Antal", v.antalStillinger()))),
        List.of(
            Svargruppe.altid(
                Svarfelt.langTekst(
                    "grund",
                    "Hvorfor trækker virksomheden sig?",
                    "Valgfrit. Nævn ikke enkeltpersoner.",
                    LAENGSTE_GRUND))));
  }

  @Override
  public void besvar(Svarlink link, Map<String, Object> svar, Registrering skriver) {
    Listekontrol kontrol = new Listekontrol();
    String grund =
        kontrol.hent(() -> Fritekst.laes("grund", (String) svar.get("grund"), LAENGSTE_GRUND));
    Listekontrol.afvis(kontrol.brud());
    tilbagetraekning.traek(
        new Registrering(
            link.forloebId(),
            Registrering.SYSTEM,
            link.registrering().organisation(),
            null,
            ur.instant()),
        link.virksomhedId(),
        grund);
  }

  @Override
  public Papir svaret(Svarlink link) {
    Virksomhed v = virksomheder.hent(link.virksomhedId());
    Forloeb f = forloeb.hent(link.forloebId());
    return new Papir(
        formaal().tekst() + ": " + v.navn(),
        f.id(),
        f.titel(),
        1,
        null,
        Papir.Stand.AFTALT,
        Datoer.dagen(v.trukket()),
        aktoerer.navn(link.registrering().organisation()),
        "Virksomheden trækker sig fra forløbet. En hensigtserklæring, den har givet, gælder ikke længere.",
        List.of(
            felter(
                "Virksomheden",
                felt("Navn", v.navn()),
                felt("Søgte", v.stillingsbetegnelse()),
                felt("Antal", v.antalStillinger()),
                felt("Hvorfor den trækker sig", v.trukketGrund()))),
        null);
  }

  /** As on its own page, it is the coordinator's to let a company withdraw. */
  @Override
  public List<Svaropgave> udenOpgave(Indsigt indsigt) {
    return indsigt.erKoordinator() && indsigt.erIGang()
        ? virksomheder.tilkendegivne(indsigt.forloebId()).stream()
            .map(
                v ->
                    new Svaropgave(
                        null, formaal(), indsigt.forloeb().koordinator(), v.id(), null, null, null))
            .toList()
        : List.of();
  }
}
