package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.partsaftale.Aftaleindhold;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Tiltraedelse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agreement (D5), for those who shape it; the others see that there is one. */
@Component
class Partsaftalen implements Dokumentkilde {

  private static final Map<String, String> NIVEAU =
      Map.of("REGIONAL", "Regionalt", "CENTRAL", "Centralt");

  private final Partsaftaler aftaler;

  Partsaftalen(Partsaftaler aftaler) {
    this.aftaler = aftaler;
  }

  @Override
  public String sti() {
    return "partsaftale";
  }

  @Override
  public String navn() {
    return "Partsaftale";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return aftaler.seneste(indsigt.forloebId()).map(a -> dokument(indsigt, a));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return Udgave.af(this, indsigt, aftaler.indgaaet(indsigt.forloebId()).isPresent());
  }

  private Dokument dokument(Indsigt indsigt, Partsaftale a) {
    boolean part = indsigt.formerAftalen();
    return new Dokument(
        a.version(),
        a.status().tekst(),
        a.registrering(),
        part ? afsnit(indsigt, a) : List.of(),
        part ? null : "Teksten læses af koordinatoren og de to parter.");
  }

  private List<Dokument.Afsnit> afsnit(Indsigt indsigt, Partsaftale a) {
    List<Dokument.Afsnit> afsnit = new ArrayList<>(indhold(a.indhold()));
    if (!erIndgaaet(a)) {
      afsnit.add(aendret(a));
    }
    afsnit.add(sider(indsigt, a));
    return afsnit;
  }

  /** The five points that an agreement has at least, and how it is made. */
  private static List<Dokument.Afsnit> indhold(Aftaleindhold i) {
    return List.of(
        felter("1 Formål", felt("Formål", i.aftalensFormaal())),
        felter(
            "2 Kompetencebehov",
            felt("Stillinger", i.stillingsbetegnelser()),
            felt("Faglige kompetencer", i.fagligeKompetencer())),
        felter(
            "3 Ledige",
            felt("Alle målgrupper af ledige er tænkt ind", i.alleLedige()),
            felt("Målgruppe", i.maalgruppe()),
            felt("Hvorfor ikke alle", i.indsnaevring())),
        felter("4 Beskæftigede", felt("Beskæftigede", i.beskaeftigede())),
        felter(
            "5 Løft af kompetencer",
            felt("Fra ufaglært mod faglært", i.loeftemaal()),
            felt("Der må være indhold uden merit", i.ikkeMeritTilladt())),
        felter(
            "Aftalen",
            felt("Form", i.aftaleform() == null ? null : i.aftaleform().tekst()),
            felt("Niveau", i.niveau() == null ? null : NIVEAU.get(i.niveau())),
            felt("Hvorfor betaling eller start ikke er besluttet", i.finansieringAfklaring()),
            felt("Svar senest", i.svarSenest())));
  }

  /** What is agreed stands alone; what earlier drafts said is no part of it. */
  private static boolean erIndgaaet(Partsaftale a) {
    return a.status() == Partsaftale.Status.INDGAAET
        || a.status() == Partsaftale.Status.PAA_ANDEN_VIS;
  }

  /** For whoever has read the version before; nothing in the first. */
  private Dokument.Afsnit aendret(Partsaftale a) {
    return tabel(
        "Ændret siden version " + (a.version() - 1),
        List.of("Punkt", "Før", "Nu"),
        aftaler.aendret(a).stream().map(f -> raekke(f.punkt(), f.foer(), f.nu())).toList());
  }

  private Dokument.Afsnit sider(Indsigt indsigt, Partsaftale a) {
    return tabel(
        "Sidernes svar",
        List.of("Side", "Hvem", "Svar", "Dato"),
        aftaler.tiltraedelser(indsigt.forloebId(), a.version()).stream()
            .map(Partsaftalen::svar)
            .toList());
  }

  private static List<String> svar(Tiltraedelse t) {
    return raekke(
        t.side().tekst(), t.navn(), t.svar() == null ? null : t.svar().tekst(), t.indhold().dato());
  }
}
