package dk.jobveu.modeller.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A model's file as an answer: text to be saved, since what it holds is somebody else's. */
final class Modelfilsvar {

  private static final MediaType TEKST = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private Modelfilsvar() {}

  static ResponseEntity<byte[]> af(String navn, byte[] fil) {
    return ResponseEntity.ok()
        .contentType(TEKST)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(navn).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(fil);
  }
}
