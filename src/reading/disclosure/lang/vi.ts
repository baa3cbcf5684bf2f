/** Vietnamese. */
import { languagePack } from './pack.ts';

export const vi = languagePack('vi', {
  after: 'này|trên|ở trên|dưới đây',
  noun: 'bài viết|phân tích|bài báo|bài|nội dung|bản tin|tin tức|tin|văn bản|bản tóm tắt|bản dịch|tài liệu|phiên bản|trang',
  ai: 'trí tuệ nhân tạo|trí thông minh nhân tạo|mô hình ngôn ngữ|chatbot|robot|thuật toán',
  auto: 'tự động|máy',
  made: 'tạo|tạo ra|viết|soạn|biên soạn|sản xuất|thực hiện|tổng hợp',
  translated: 'dịch',
  summary: 'tóm tắt',
  helped: 'hỗ trợ|giúp|trợ giúp|một phần',
  used: 'sử dụng|dùng',
  through: 'bởi|bằng|nhờ|với|qua|do|từ',
  negation: 'không|chưa',
  unreal: 'có vẻ|có lẽ|nếu|phải|sẽ|theo|cho biết|liệu|ngày càng',
  media: 'ảnh|hình|video|giọng|âm thanh|minh họa|nhạc',
  person: 'biên tập viên|phóng viên|nhà báo|con người|tòa soạn|tác giả|người',
  check: 'biên tập|kiểm duyệt|kiểm tra|hiệu đính|duyệt|xác minh|can thiệp',
  script: '[\\u1e00-\\u1effđăơư]',
  note: 'ghi chú|lưu ý|chú ý|tuyên bố',
  filler:
    'được|và|của|sự|đã|có thể|chứa|sai sót|hoàn toàn|chúng tôi|trước|sau|khi|đăng|gốc|tiếng|anh|nguồn|sang|một|cách|các|lỗi|ra|bản',
});
