package dk.jobveu.faelles.jdbc;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Genvalidering;
import dk.jobveu.behov.Mangelvalidering;
import dk.jobveu.behov.Omfang;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomhedskontakt;
import dk.jobveu.bilag.Bilagssted;
import dk.jobveu.bilag.Bilagstype;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.feltsvar.Feltart;
import dk.jobveu.feltsvar.Feltlaesere;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.VeuRolle;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.fravaer.Fravaersaarsag;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hold.Aflysning.Stadie;
import dk.jobveu.hold.Finansiering;
import dk.jobveu.hold.Holdafgoerelse;
import dk.jobveu.hold.Holdsamling;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Holdvilkaar.Afvikling;
import dk.jobveu.hold.Ordningsfakta;
import dk.jobveu.hold.Samlingssvar;
import dk.jobveu.kontakt.Kontaktopgave;
import dk.jobveu.konto.Kontohaendelse;
import dk.jobveu.koordination.Koordinatorforslag;
import dk.jobveu.koordination.Skifteaarsag;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.Genbrug;
import dk.jobveu.match.Matchmoede;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchstoette;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.match.Udfald;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.motor.udrulning.Udrulningskilde;
import dk.jobveu.opfoelgning.Jobstatus;
import dk.jobveu.opfoelgning.Opfoelgningsmodel;
import dk.jobveu.opfoelgning.Senerestatus;
import dk.jobveu.opfoelgningsplan.Plandel;
import dk.jobveu.opstart.Arbejdsdeling;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Uddannelsesniveau;
import dk.jobveu.opstart.Vilkaar;
import dk.jobveu.partsaftale.Aftaleindhold;
import dk.jobveu.partsaftale.Blaastempling;
import dk.jobveu.partsaftale.Maegling;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Sidesvar;
import dk.jobveu.partsaftale.Tiltraedelse;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.post.Forsendelse;
import dk.jobveu.post.Postart;
import dk.jobveu.projektplan.Ansvar;
import dk.jobveu.projektplan.Plangodkendelse;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.screening.Afklaring;
import dk.jobveu.screening.Informationsmoede;
import dk.jobveu.screening.Jobcenterscreening;
import dk.jobveu.screening.Kandidatkriterier;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Screeningsudfald;
import dk.jobveu.stedfortraeder.Opgaveflytning;
import dk.jobveu.stedfortraeder.Stedfortraedelse;
import dk.jobveu.svarlink.Formaal;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbydervalg;
import dk.jobveu.virksomhedsbesoeg.Matchtilsagn;
import dk.jobveu.virksomhedsbesoeg.Virksomhedsbesoeg;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column keeps a constant of which enum: the database knows the same values and refuses
 * others (docs/adr/0027). Columns of codes that a form or a decision table sets are not among them,
 * since a designer may add a value there.
 */
final class Kodekolonner {

  /** The values of a column, and the enum they come from. */
  record Koder(Class<?> enumklasse, Set<String> vaerdier) {}

  /** What became of a participant: a match, or one of the outcomes beside it. */
  private static final Koder UDFALD =
      new Koder(
          Matchudfald.class,
          Stream.concat(
                  navne(Matchudfald.class).vaerdier().stream(),
                  Stream.of(
                      Udfald.FRAFALD, Udfald.TIDLIGERE_JOB, Udfald.FORTSAT_LEDIG, Udfald.SLETTET))
              .collect(Collectors.toSet()));

  /** The roles in a forløb: an agency takes part in none. */
  private static final Koder I_FORLOEB =
      new Koder(
          Rolle.class,
          Stream.of(Rolle.values())
              .filter(Rolle::erMedIForloeb)
              .map(Rolle::id)
              .collect(Collectors.toSet()));

  /** By {@code table.column}. */
  static final Map<String, Koder> ALLE =
      Map.ofEntries(
          Map.entry("aktoer.rolle", koder(Rolle.class, Rolle::id)),
          Map.entry("deltagelse.rolle", I_FORLOEB),
          Map.entry("forloeb.projekttype", navne(Projekttype.class)),
          Map.entry("forloeb.projekttype_foer", navne(Projekttype.class)),
          Map.entry("forloeb.status", navne(Forloebstatus.class)),
          Map.entry("forloeb.stop_aarsag", navne(Stopaarsag.class)),
          Map.entry("deltagelse.svar", navne(Deltagelse.Svar.class)),
          Map.entry("holdsamling.status", navne(Holdsamling.Status.class)),
          Map.entry("holdsamling_svar.svar", navne(Samlingssvar.Svar.class)),
          Map.entry("opfoelgningsplan_del.side", navne(Plandel.Side.class)),
          Map.entry("tjekliste_raekke.tilstand", navne(Tilstand.class)),
          Map.entry("fasestatus.tilstand", navne(Tilstand.class)),
          Map.entry("mangelvalidering.status", navne(Mangelvalidering.Status.class)),
          Map.entry("genvalidering.udfald", navne(Genvalidering.Udfald.class)),
          Map.entry("genvalidering_svar.status_foer", navne(Mangelvalidering.Status.class)),
          Map.entry("genvalidering_svar.status_nu", navne(Mangelvalidering.Status.class)),
          Map.entry("virksomhed.oensker", navne(Virksomhed.Oensker.class)),
          Map.entry("virksomhed.status", navne(Virksomhed.Status.class)),
          Map.entry("virksomhed_kontakt.emne", navne(Virksomhedskontakt.Emne.class)),
          Map.entry("behovsvurdering.anbefaling", navne(Omfang.class)),
          Map.entry("behovsvurdering.udfald", navne(Omfang.class)),
          Map.entry("omfangsvurdering.side", navne(dk.jobveu.behov.Omfangsside.class)),
          Map.entry("partsaftale.aftaleform", navne(Aftaleindhold.Form.class)),
          Map.entry("partsaftale.status", navne(Partsaftale.Status.class)),
          Map.entry("partsaftale_tiltraedelse.side", navne(dk.jobveu.partsaftale.Partsside.class)),
          Map.entry("partsaftale_tiltraedelse.svar", navne(Sidesvar.Svar.class)),
          Map.entry("partsaftale_tiltraedelse.afgivet_af", navne(Tiltraedelse.Afgiver.class)),
          Map.entry("blaastempling.side", navne(dk.jobveu.partsaftale.Partsside.class)),
          Map.entry("blaastempling.form", navne(Blaastempling.Maade.class)),
          Map.entry("partsmaegling.udfald", navne(Maegling.Udfald.class)),
          Map.entry("kursussammensaetning.status", navne(Kursussammensaetning.Status.class)),
          Map.entry("kursus.kursustype", navne(Kursustype.class)),
          Map.entry("jobcenter_tilknytning.svar", navne(Deltagelse.Svar.class)),
          Map.entry("vilkaar.jobsoegningspligt", navne(Vilkaar.Jobsoegningspligt.class)),
          Map.entry("vilkaar.befordring", navne(Vilkaar.Befordring.class)),
          Map.entry("opstartsmoede_deltager.mandat", navne(Moededeltager.Mandat.class)),
          Map.entry("ordning_forslag.uddannelsesniveau", navne(Uddannelsesniveau.class)),
          Map.entry("hensigtserklaering.status", navne(Hensigtserklaering.Status.class)),
          Map.entry("hensigtserklaering.afgivet_af", navne(Hensigtserklaering.Afgiver.class)),
          Map.entry("hensigtserklaering.afslag_aarsag", navne(Hensigtserklaering.Afslag.class)),
          Map.entry("opstartsmoede.arbejdsdeling", navne(Arbejdsdeling.class)),
          Map.entry("projektplan.status", navne(Projektplan.Status.class)),
          Map.entry("projektplan.maalgruppevalg", navne(Planindhold.Maalgruppevalg.class)),
          Map.entry(
              "projektplan.opfoelgningsmodel",
              koder(Opfoelgningsmodel.class, Opfoelgningsmodel::kode)),
          Map.entry("projektplan_ansvar.leverance", navne(Ansvar.Leverance.class)),
          Map.entry("projektplan_bidrag_ansvar.leverance", navne(Ansvar.Leverance.class)),
          Map.entry("projektplan_godkendelse.svar", navne(Plangodkendelse.Svar.class)),
          Map.entry("udbud.vej", navne(Udbud.Vej.class)),
          Map.entry("udbud.status", navne(Udbud.Status.class)),
          Map.entry("udbud.direkte_grund", navne(Udbud.DirekteGrund.class)),
          Map.entry("udbud.vurdering", navne(Udbud.Vurdering.class)),
          Map.entry("udbud_invitation.svar", navne(Udbud.Invitation.Svar.class)),
          Map.entry("udbud_invitation.afslag_aarsag", navne(Udbud.Invitation.Afslag.class)),
          Map.entry("tilbud.status", navne(Tilbud.Status.class)),
          Map.entry("tilbud.udbudsgodkendelse", navne(Tilbud.Godkendelse.class)),
          Map.entry("tilbud.afvikling", navne(Tilbud.Afvikling.class)),
          Map.entry("udbyder_anbefaling.part", I_FORLOEB),
          Map.entry("navnevideregivelse.grundlag", navne(dk.jobveu.deltager.Navnegrundlag.class)),
          Map.entry("udbydervalg.status", navne(Udbydervalg.Status.class)),
          Map.entry("udbydervalg.naeste_skridt", navne(Udbydervalg.NaesteSkridt.class)),
          Map.entry("gennemfoersel.status", navne(Gennemfoersel.Status.class)),
          Map.entry(
              "gennemfoersel.opfoelgningsmodel",
              koder(Opfoelgningsmodel.class, Opfoelgningsmodel::kode)),
          Map.entry("screeningsprofil_kompetence.type", navne(Kompetence.Type.class)),
          Map.entry("screeningsprofil_kompetence.krav", navne(Kompetence.Krav.class)),
          Map.entry("screening_i_jobcenter.svar", navne(Deltagelse.Svar.class)),
          Map.entry(
              "screening_i_jobcenter.informeret_ved",
              navne(Jobcenterscreening.Informationsform.class)),
          Map.entry("screening_i_jobcenter.afsluttet", navne(Jobcenterscreening.Afslutning.class)),
          Map.entry("screeningsresultat.skalkrav", navne(Kandidatkriterier.Skalkrav.class)),
          Map.entry("screeningsresultat.motivation", navne(Kandidatkriterier.Motivation.class)),
          Map.entry(
              "screeningsresultat.virksomhedssamtale",
              navne(Kandidatkriterier.Virksomhedssamtale.class)),
          Map.entry("tilmelding.uddannelse", navne(Ordningsfakta.Uddannelse.class)),
          Map.entry("tilmelding.positivliste", navne(Ordningsfakta.Positivliste.class)),
          Map.entry("forloebskontakt.opgave", navne(Kontaktopgave.class)),
          Map.entry("afklaring.art", navne(Afklaring.Art.class)),
          Map.entry("afklaring.udfald", navne(Afklaring.Udfald.class)),
          Map.entry("screeningsresultat.forslag", navne(Screeningsudfald.class)),
          Map.entry("screeningsresultat.resultat", navne(Screeningsudfald.class)),
          Map.entry("informationsmoede.form", navne(Informationsmoede.Form.class)),
          Map.entry("informationsmoede.slags", navne(Moedeslags.class)),
          Map.entry("informationsmoede_deltager.slags", navne(Moedeslags.class)),
          Map.entry("moedeindkaldelse.slags", navne(Moedeslags.class)),
          Map.entry("moede_indbudt.slags", navne(Moedeslags.class)),
          Map.entry("moede_virksomhed.slags", navne(Moedeslags.class)),
          Map.entry("hold.afvikling", navne(Afvikling.class)),
          Map.entry("hold.status", navne(Holdstatus.class)),
          Map.entry("hold.aflyst_stadie", navne(Stadie.class)),
          Map.entry("hold_afgoerelse.stadie", navne(Stadie.class)),
          Map.entry("hold_afgoerelse.raad", navne(Holdafgoerelse.Raad.class)),
          Map.entry("hold_afgoerelse.beslutning", navne(Holdafgoerelse.Beslutning.class)),
          Map.entry("tidsafstemning.finansiering", navne(Finansiering.class)),
          Map.entry("aflysning.stadie", navne(Stadie.class)),
          Map.entry("aflysning.aarsag", navne(Stopaarsag.class)),
          Map.entry("fravaersdag.aarsag", navne(Fravaersaarsag.class)),
          Map.entry("frafald.aarsag", navne(Frafaldsaarsag.class)),
          Map.entry("match.oensker", navne(Matchoenske.class)),
          Map.entry("match.kan_se_sig_selv", navne(SerSigSelv.class)),
          Map.entry("match.stoette", navne(Matchstoette.class)),
          Map.entry("match.udfald", navne(Matchudfald.class)),
          Map.entry("udfald.udfald", UDFALD),
          Map.entry("matchopfoelgning.kan_se_sig_selv", navne(SerSigSelv.class)),
          Map.entry("matchtilsagn.forlaengelse", navne(Matchtilsagn.Forlaengelse.class)),
          Map.entry("virksomhedsbesoeg.form", navne(Virksomhedsbesoeg.Form.class)),
          Map.entry("matchmoede.form", navne(Matchmoede.Form.class)),
          Map.entry(
              "opfoelgning_18.model", koder(Opfoelgningsmodel.class, Opfoelgningsmodel::kode)),
          Map.entry("opfoelgning_18.status", navne(Jobstatus.class)),
          Map.entry("senere_udfald.status", navne(Senerestatus.class)),
          Map.entry("feltsvar.art", navne(Feltart.class)),
          Map.entry("feltsvar.laesere", navne(Feltlaesere.class)),
          Map.entry("koordinering.veu_rolle", navne(VeuRolle.class)),
          Map.entry("koordinatorforslag.aarsag", navne(Skifteaarsag.class)),
          Map.entry("koordinatorforslag.status", navne(Koordinatorforslag.Status.class)),
          Map.entry("genbrug.beslutning", navne(Genbrug.Beslutning.class)),
          Map.entry("case_beskrivelse.status", navne(Casebeskrivelse.Status.class)),
          Map.entry("sletning.aarsag", navne(Sletteaarsag.class)),
          Map.entry("persondatalog.handling", navne(Persondatalog.Handling.class)),
          Map.entry("post.art", navne(Postart.class)),
          Map.entry("forsendelse.tilstand", navne(Forsendelse.Tilstand.class)),
          Map.entry("kontohaendelse.handling", navne(Kontohaendelse.Handling.class)),
          Map.entry("udrulningsspor.kilde", navne(Udrulningskilde.class)),
          Map.entry("bilag.sted", navne(Bilagssted.class)),
          Map.entry("bilag.type", navne(Bilagstype.class)),
          Map.entry("kildeudgave.liste", navne(Kildeliste.class)),
          Map.entry("registerprojekt.projekttype", navne(Projekttype.class)),
          Map.entry("registerprojekt.status", navne(Forloebstatus.class)),
          Map.entry("svarlink.formaal", navne(Formaal.class)),
          Map.entry("svar_paa_vegne.formaal", navne(Formaal.class)),
          Map.entry("stedfortraedelse.status", navne(Stedfortraedelse.Status.class)),
          Map.entry("stedfortraedelse_opgave.udfald", navne(Opgaveflytning.Udfald.class)));

  /** Enums that no column keeps, with why or where they are used. */
  static final Map<String, String> IKKE_GEMTE =
      Map.ofEntries(
          Map.entry("behov.AfdaekBehov.Omraadevalg", "a way through the process"),
          Map.entry("behov.HaandterAfslag.Loesning", "a way through the process"),
          Map.entry("behov.VurderTilbagetraekning.Foelge", "a way through the process"),
          Map.entry("kursus.VurderMerit.Naeste", "a way through the process"),
          Map.entry("kursus.AfklarMerit.Skolesvar", "kept as yes, no or nothing yet"),
          Map.entry("svarlink.Svarfelt.Art", "how a field of a page looks"),
          Map.entry("referencedata.Skemaspoergsmaal.Skala", "what a question is answered with"),
          Map.entry("hensigt.IndhentHensigtserklaering.Hensigt", "a way through the process"),
          Map.entry("hold.AfklarVentende.Vej", "a way through the process"),
          Map.entry("opstart.TilknytJobcentre.Vej", "a way through the process"),
          Map.entry("deltager.Deltagerprocesser.Besked", "messages between processes"),
          Map.entry("deltager.Genkendelse.Slags", "while a file is read"),
          Map.entry("liste.Sammenligning.Stand", "while a file is read"),
          Map.entry("liste.Filtype", "while a file is read"),
          Map.entry("faelles.regneark.Celle.Slags", "while a file is read"),
          Map.entry("liste.Kolonne.Type", "what a list is made of"),
          Map.entry("liste.Liste.Ret", "what a list is made of"),
          Map.entry("liste.Listeadgang", "what a list is made of"),
          Map.entry("bilag.Virusskanner.Fund", "kept as whether the file was scanned"),
          Map.entry("dokument.Papirtype", "while a file is written"),
          Map.entry("dokument.Papir.Stand", "worked out when it is shown"),
          Map.entry("kilder.VisKildelister.Stand", "worked out when it is shown"),
          Map.entry("statistik.Noegletal", "worked out when it is shown"),
          Map.entry("statistik.Opdeling", "worked out when it is shown"),
          Map.entry("faelles.Nummerart", "what a form's field is made of"),
          Map.entry("cockpit.camunda.Kald", "what Cockpit asks"),
          Map.entry("motor.blanket.Datoregel", "what a form's field is made of"),
          Map.entry("opfoelgning.AftalVejledning.Udfald", "kept as the result of a contact"),
          Map.entry("laering.Caseudfald", "what is looked for"),
          Map.entry("opfoelgning.Maalepunkt", "kept as its number of months"),
          Map.entry("opfoelgning.FindStatus.Fundet", "kept as the result of a contact"),
          Map.entry("hold.SvarVentende.Ventesvar", "kept as the answer of a clarification"),
          Map.entry(
              "screening.FoelgAfklaring.Kandidatudfald", "kept as the answer of a clarification"),
          Map.entry("udbud.Tilbudskvittering.Udfald", "worked out when it is shown"),
          Map.entry("forloeb.Principtilstand.Alvor", "worked out when it is shown"),
          Map.entry("forloeb.Principtilstand.Opfyldelse", "worked out when it is shown"),
          Map.entry("projektrum.Dag.Udvalg", "which tasks are looked at, in the address"),
          Map.entry("projektrum.Fase.Stade", "worked out when it is shown"),
          Map.entry("projektrum.web.Tavlevalg.Galt", "worked out when it is shown"),
          Map.entry("projektrum.Ventetrin.Tilstand", "worked out when it is shown"),
          Map.entry("motor.fejl.Fejlart", "how an error is told"),
          Map.entry("motor.modelkontrol.Procesregel", "what models keep to"),
          Map.entry("motor.modelkontrol.Tabelregel", "what models keep to"),
          Map.entry("motor.modelkontrol.Blanketregel", "what models keep to"),
          Map.entry("motor.modelkontrol.Modelfejl.Alvor", "what follows from a fault in a model"),
          Map.entry("motor.modelkontrol.Filkontrol.Slags", "what kind of file a model is"),
          Map.entry("hjaelp.Rollevejledning", "which guide a role reads"),
          Map.entry("modeller.Modelforskel.Art", "what has changed in a draft, found each time"),
          Map.entry(
              "motor.eksempel.Eksempelkolonner.Slags", "what a column of a file of examples is"),
          Map.entry("modeller.Modelslags", "what kind a file is, by its name"),
          Map.entry("persondata.Persontabel", "tables themselves"),
          Map.entry("moede.AfklarFremmoede.Moedevej", "which way the process goes"),
          Map.entry("projektplan.Plandag", "the days of the plan, a column each"),
          Map.entry("projektplan.Informationsmateriale.Modtager", "part of a message's key"),
          Map.entry("sikkerhed.motorvagt.Motorregel.Kreds", "who may call the engine"),
          Map.entry("sikkerhed.Opgaveliste.Hvis", "whose tasks a list of Tasklist has"),
          Map.entry("sikkerhed.opstart.Motorkrav", "how the engine must be set"));

  private Kodekolonner() {}

  private static <E extends Enum<E>> Koder navne(Class<E> enumklasse) {
    return koder(enumklasse, Enum::name);
  }

  private static <E extends Enum<E>> Koder koder(Class<E> enumklasse, Function<E, String> kode) {
    return new Koder(
        enumklasse, Stream.of(enumklasse.getEnumConstants()).map(kode).collect(Collectors.toSet()));
  }
}
