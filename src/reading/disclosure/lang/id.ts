/** Indonesian. */
import { languagePack } from './pack.ts';

export const id = languagePack('id', {
  after: 'ini|di atas|tersebut',
  noun: 'artikel|berita|tulisan|konten|teks|ringkasan|terjemahan|laporan|naskah|halaman|rangkuman|dokumen|versi|ulasan',
  ai: 'kecerdasan (?:buatan|artifisial)|akal imitasi|model bahasa|chatbot|robot|algoritma|mesin penerjemah',
  auto: 'otomatis',
  made: 'ditulis*|dibuat*|dihasilkan|disusun|diproduksi|menulis|membuat|menghasilkan|disiapkan',
  translated: 'diterjemahkan|terjemahan',
  summary: 'diringkas|ringkasan|dirangkum|rangkuman',
  helped: 'bantuan|dibantu|sebagian|dukungan',
  used: 'menggunakan|memakai|digunakan',
  through: 'oleh|dengan|menggunakan|melalui|memakai|secara',
  negation: 'tidak|tanpa|bukan|belum',
  unreal: 'tampaknya|mungkin|jika|apabila|harus|akan|bisa|menurut|kata|bagaimana|apakah',
  media: 'jawaban|gambar|foto|ilustrasi|video|suara|audio|musik',
  person: 'redaksi|redaktur|jurnalis|wartawan|manusia|editor|penulis',
  check:
    'disunting|ditinjau|diperiksa|dicek|diverifikasi|diedit|pemeriksaan|penyuntingan|tinjauan|campur tangan',
  note: 'catatan|penafian|peringatan|perhatian|transparansi',
  filler:
    'dan|telah|sudah|yang|untuk|di|ke|dari|kami|sepenuhnya|mungkin|dapat|mengandung|kesalahan|sebelum|setelah|terbit|diterbitkan|asli*|bahasa|inggris|sumber|kemudian|tim|mohon',
});
